import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';

const en = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${formatNumber(count, 'en')} ${many}`;
const nl = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${formatNumber(count, 'nl')} ${many}`;

/** Words of the day of knowledge and of what changed, and of the presets of the dates. */
export const timeWords = {
  en: {
    day: 'Day of knowledge',
    hides: 'Hides everything that was published later.',
    limits:
      'What was published later is out of every view, count, search, detail, link and download, and so is whatever rests on it alone. The title, summary and period of the whole, the pages for search engines and link previews, and the file dataset.json on the server tell of all articles, whatever day is chosen.',
    later: 'a later article',
    changed: 'What changed since',
    since: 'Since',
    pick: 'choose a day',
    otherDay: 'Another day',
    nothing: 'Nothing became known between these days.',
    reversed: 'That day is not before the day of knowledge, so nothing can have changed.',
    until: (day: string) => `until ${day}`,
    untilNow: 'until all articles',
    articles: (count: number) => en(count, 'new article', 'new articles'),
    events: (count: number) => en(count, 'new event', 'new events'),
    claims: (count: number) => en(count, 'new claim', 'new claims'),
    retold: (count: number) => en(count, 'known event told again', 'known events told again'),
    numbers: (count: number) => en(count, 'number moved', 'numbers moved'),
    dates: (count: number) => en(count, 'date moved', 'dates moved'),
    dateMoved: (was: string, now: string) => `was ${was}, now ${now}`,
    was: 'Was',
    now: 'Now also',
    lastItem: 'The last event',
  },
  nl: {
    day: 'Dag van kennis',
    hides: 'Verbergt alles wat later verscheen.',
    limits:
      'Wat later verscheen is uit elk beeld, elke telling, elk zoekresultaat, elk detail, elke koppeling en elke download, en ook wat daar alleen op berust. De titel, de samenvatting en de periode van het geheel, de bladzijden voor zoekmachines en voorvertoningen en het bestand dataset.json op de server gaan over alle artikelen, welke dag er ook is gekozen.',
    later: 'een later artikel',
    changed: 'Wat is er veranderd sinds',
    since: 'Sinds',
    pick: 'kies een dag',
    otherDay: 'Een andere dag',
    nothing: 'Tussen deze dagen werd niets nieuws bekend.',
    reversed: 'Die dag ligt niet vóór de dag van kennis, dus er kan niets veranderd zijn.',
    until: (day: string) => `tot en met ${day}`,
    untilNow: 'tot en met alle artikelen',
    articles: (count: number) => nl(count, 'nieuw artikel', 'nieuwe artikelen'),
    events: (count: number) => nl(count, 'nieuwe gebeurtenis', 'nieuwe gebeurtenissen'),
    claims: (count: number) => nl(count, 'nieuwe bewering', 'nieuwe beweringen'),
    retold: (count: number) =>
      nl(count, 'bekende gebeurtenis opnieuw verteld', 'bekende gebeurtenissen opnieuw verteld'),
    numbers: (count: number) => nl(count, 'getal verschoven', 'getallen verschoven'),
    dates: (count: number) => nl(count, 'datum verschoven', 'datums verschoven'),
    dateMoved: (was: string, now: string) => `was ${was}, nu ${now}`,
    was: 'Was',
    now: 'Nu ook',
    lastItem: 'De laatste gebeurtenis',
  },
} satisfies Record<Language, unknown>;
