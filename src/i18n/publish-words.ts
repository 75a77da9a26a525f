import type { Language } from '@/domain/text';

/** The words that only the published pages have; the rest they share with the app. */
export const publishWords = {
  en: {
    otherLanguage: 'Nederlands',
    what: 'What',
    when: 'When',
    published: 'Published',
    digest: 'The article, retold sentence by sentence',
    digestNote: 'Retold in our own words; the article itself belongs to its publisher.',
    tells: 'What it tells of',
    claims: 'What is claimed in it',
    gone: (id: string) => `“${id}” is no longer here`,
    event: 'Event',
    claim: 'Claim',
    actor: 'Actor',
    article: 'Article',
    lists: { event: 'Events', claim: 'Claims', actor: 'Actors', article: 'Articles' },
    earlier: (when: string) => `${when}, before the period shown`,
    later: (when: string) => `${when}, after the period shown`,
    counts: (events: string, claims: string) => `${events}, ${claims}`,
    feed: 'Events, newest first',
    needsScript:
      'Aanloop draws its views with JavaScript. Without it, every event, claim, actor and article has a page of its own:',
  },
  nl: {
    otherLanguage: 'English',
    what: 'Wat',
    when: 'Wanneer',
    published: 'Verschenen',
    digest: 'Het artikel, zin voor zin naverteld',
    digestNote: 'In eigen woorden naverteld; het artikel zelf is van de uitgever.',
    tells: 'Waarover het gaat',
    claims: 'Wat erin wordt beweerd',
    gone: (id: string) => `‘${id}’ staat hier niet meer`,
    event: 'Gebeurtenis',
    claim: 'Bewering',
    actor: 'Actor',
    article: 'Artikel',
    lists: { event: 'Gebeurtenissen', claim: 'Beweringen', actor: 'Actoren', article: 'Artikelen' },
    earlier: (when: string) => `${when}, vóór de getoonde periode`,
    later: (when: string) => `${when}, na de getoonde periode`,
    counts: (events: string, claims: string) => `${events}, ${claims}`,
    feed: 'Gebeurtenissen, de nieuwste eerst',
    needsScript:
      'Aanloop tekent zijn beelden met JavaScript. Zonder dat heeft elke gebeurtenis, bewering, actor en elk artikel een eigen bladzijde:',
  },
} satisfies Record<Language, unknown>;
