import { entries } from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import { citeBibtex, citeCsl, citeSentence } from '@/views/share/cite-view';
import { describeView } from '@/views/share/describe-view';
import { day } from '../../fixtures/day';
import { smallStory } from '../../fixtures/small-story';

const index = indexDataset(smallStory);
const say = (query: Partial<Query>, lang: 'nl' | 'en' = 'en') => {
  const asked = { ...emptyQuery, ...query };
  return describeView(index, project(index, asked), null, lang);
};

describe('describeView', () => {
  it('says that nothing is left out', () => {
    expect(say({})).toBe('All events and claims: 2 events and 3 claims in 2 articles.');
    expect(say({}, 'nl')).toBe('Alle gebeurtenissen en beweringen: 2 gebeurtenissen en 3 beweringen in 2 artikelen.');
  });

  it('says every filter in words', () => {
    const every: Query = {
      from: day('2022-01-01'),
      to: day('2022-01-31'),
      dates: 'certain',
      clock: 'said',
      asof: day('2022-02-01'),
      actors: ['ann', 'bob'],
      kinds: ['troops', 'denial'],
      claimants: ['ann'],
      about: ['dee'],
      modalities: ['asserted'],
      measures: ['swift'],
      groups: ['other'],
      types: ['call'],
      articles: ['a1'],
      statuses: ['occurred'],
      q: ' oak ',
    };
    expect(say(every)).toContain(
      'Claims of the kind Troops or Denials, by ann en, about dee en, put as asserted, with the measure SWIFT, about events of the type Call, with the status occurred, and those events, from 1 January 2022 to 31 January 2022, as far as they certainly lie in these days, dated by when they were said, with ann en or bob en, in the article “a1 en”, on the side of other, with the words “oak”, as known on 1 February 2022: ',
    );
    // Each dimension changes the sentence, in both languages.
    for (const key of Object.keys(every)) {
      const without = { ...every, [key]: { ...emptyQuery }[key as keyof Query] };
      for (const lang of ['nl', 'en'] as const) expect(say(without, lang), key).not.toBe(say(every, lang));
    }
  });

  it.each<[Partial<Query>, string, string]>([
    [
      { from: day('2022-01-01'), to: day('2022-01-31') },
      'Events and claims from 1 January 2022 to 31 January 2022',
      'Gebeurtenissen en beweringen van 1 januari 2022 tot en met 31 januari 2022',
    ],
    [
      { from: day('2022-01-01') },
      'Events and claims from 1 January 2022',
      'Gebeurtenissen en beweringen vanaf 1 januari 2022',
    ],
    [
      { to: day('2022-01-31') },
      'Events and claims up to 31 January 2022',
      'Gebeurtenissen en beweringen tot en met 31 januari 2022',
    ],
    [
      { from: day('2022-01-01'), dates: 'certain' },
      'Events and claims from 1 January 2022, as far as they certainly lie in these days',
      'Gebeurtenissen en beweringen vanaf 1 januari 2022, voor zover ze zeker in deze dagen vallen',
    ],
    [
      { clock: 'said' },
      'Events and claims dated by when they were said',
      'Gebeurtenissen en beweringen gedateerd naar wanneer het is gezegd',
    ],
    [
      { asof: day('2022-02-01') },
      'Events and claims as known on 1 February 2022',
      'Gebeurtenissen en beweringen zoals bekend op 1 februari 2022',
    ],
    [
      { actors: ['ann', 'bob'] },
      'Events and claims with ann en or bob en',
      'Gebeurtenissen en beweringen met ann nl of bob nl',
    ],
    [
      { kinds: ['troops'] },
      'Claims of the kind Troops, and the events they are about',
      'Beweringen van de soort Troepen, en de gebeurtenissen waarover ze gaan',
    ],
    [
      { types: ['call'] },
      'Events of the type Call, and the claims about them',
      'Gebeurtenissen van het type Gesprek, en de beweringen daarover',
    ],
    [
      { articles: ['a1'] },
      'Events and claims in the article “a1 en”',
      'Gebeurtenissen en beweringen in het artikel ‘a1 nl’',
    ],
    [
      { statuses: ['planned'] },
      'Events with the status planned, and the claims about them',
      'Gebeurtenissen met de status gepland, en de beweringen daarover',
    ],
    [
      { claimants: ['ann', 'narrator'] },
      'Claims by ann en or the article itself, and the events they are about',
      'Beweringen van ann nl of het artikel zelf, en de gebeurtenissen waarover ze gaan',
    ],
    [
      { about: ['dee'] },
      'Claims about dee en, and the events they are about',
      'Beweringen over dee nl, en de gebeurtenissen waarover ze gaan',
    ],
    [
      { modalities: ['denied'] },
      'Claims put as denied, and the events they are about',
      'Beweringen gebracht als ontkend, en de gebeurtenissen waarover ze gaan',
    ],
    [
      { measures: ['swift'] },
      'Claims with the measure SWIFT, and the events they are about',
      'Beweringen met de maatregel SWIFT, en de gebeurtenissen waarover ze gaan',
    ],
    [{ q: 'oak' }, 'Events and claims with the words “oak”', 'Gebeurtenissen en beweringen met de woorden ‘oak’'],
  ])('reads as a sentence for %o alone', (query, english, dutch) => {
    expect(say(query).split(': ')[0]).toBe(english);
    expect(say(query, 'nl').split(': ')[0]).toBe(dutch);
  });

  it('names what is open', () => {
    const open = { kind: 'event', id: 'call', sentence: null } as const;
    expect(describeView(index, project(index, emptyQuery), open, 'en')).toMatch(
      / Open: “call en” \(article 1, sentence \d+\)\.$/,
    );
  });
});

const citation = {
  dossier: smallStory.dossier,
  description: 'All of it: 50 % & more_.',
  address: 'https://aanloop.example/?from=2022-01-01&lang=en',
  day: '2026-11-22',
  lang: 'en',
  sources: { count: 5, isNameless: true },
} as const;

describe('a citation', () => {
  it('is a sentence with dataset, version, link and day', () => {
    expect(citeSentence(citation)).toBe(
      'Aanloop, story en. All of it: 50 % & more_. Based on 5 articles of which no outlet is known; titles and retelling by Aanloop. Dataset story, version 1.0.0. https://aanloop.example/?from=2022-01-01&lang=en, consulted on 22 November 2026.',
    );
    expect(citeSentence({ ...citation, lang: 'nl' })).toContain('geraadpleegd op 22 november 2026');
  });

  it('says of what it knows no outlet, and nothing of what it does', () => {
    for (const cite of [citeSentence, citeBibtex, citeCsl]) {
      expect(cite(citation)).toContain('no outlet is known');
      const named = cite({ ...citation, sources: { count: 1, isNameless: false } });
      expect(named).toContain('Based on 1 article; titles');
      expect(named).not.toContain('outlet');
    }
  });

  it('is BibTeX that a parser reads', () => {
    const [entry] = entries(citeBibtex(citation));
    expect(JSON.stringify(entry)).toContain('https://aanloop.example/?from=2022-01-01&lang=en');
    expect(JSON.stringify(entry)).toContain('2026-11-22');
  });

  it('is CSL-JSON', () => {
    expect(JSON.parse(citeCsl(citation))).toMatchObject([
      { type: 'dataset', version: '1.0.0', URL: citation.address, accessed: { 'date-parts': [[2026, 11, 22]] } },
    ]);
  });
});
