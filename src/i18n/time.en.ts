import { english } from './grammar.en';

const { counted } = english;

/** Words of the day of knowledge and of what changed, and of the presets of the dates. */
export const time = {
  day: 'Day of knowledge',
  hides: 'Hides everything that was published later.',
  limits:
    'What was published later is out of every view, count, search, detail, link and download, and so is whatever rests on it alone. The title, summary and period of the whole, the pages made for search engines and previews of links, and the file this site is made from tell of all articles, whatever day is chosen.',
  later: 'a later article',
  changed: 'What changed since',
  since: 'Since',
  pick: 'choose a day',
  otherDay: 'Another day',
  nothing: 'Nothing became known between these days.',
  reversed: 'That day is not before the day of knowledge, so nothing can have changed.',
  until: (day: string) => `until ${day}`,
  untilNow: 'until all articles',
  articles: (count: number) => counted(count, 'new article', 'new articles'),
  events: (count: number) => counted(count, 'new event', 'new events'),
  claims: (count: number) => counted(count, 'new claim', 'new claims'),
  retold: (count: number) => counted(count, 'known event told again', 'known events told again'),
  numbers: (count: number) => counted(count, 'number moved', 'numbers moved'),
  dates: (count: number) => counted(count, 'date moved', 'dates moved'),
  dateMoved: (was: string, now: string) => `was ${was}, now ${now}`,
  was: 'Was',
  now: 'Now also',
  lastItem: 'The last event',
};
