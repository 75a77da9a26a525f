import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Ref } from '@/query/focus';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import type { ClaimTab } from '@/state/link';
import { headline } from '@/views/claims/headline';
import { tabRows } from '@/views/claims/tab-rows';
import { dataset } from '../../e2e/model';
import { day } from '../../fixtures/day';
import { troopStory } from './troop-story';

const index = indexDataset(troopStory);
const say = (tab: ClaimTab, query: Partial<Query> = {}, open?: Ref, lang: 'en' | 'nl' = 'en'): string =>
  headline(index, tabRows(project(index, { ...emptyQuery, ...query }).claims, tab).rows, tab, open, lang);

describe('headline', () => {
  it('counts the numbers and who gives them where several speak', () => {
    expect(say('troops')).toBe('Russian troops: four wordings from two speakers and one of doubtful attribution');
    expect(say('troops', {}, undefined, 'nl')).toBe(
      'Russische troepen: vier bewoordingen van twee sprekers en één twijfelachtige',
    );
  });

  it('goes from one number to another only where one speaker gives both, without doubt', () => {
    const claims = troopStory.claims.map((claim) => ({
      ...claim,
      claimant: 'minister',
      attribution: 'stated' as const,
    }));
    const one = indexDataset({ ...troopStory, claims });
    const rows = tabRows(project(one, emptyQuery).claims, 'troops').rows;
    expect(headline(one, rows, 'troops', undefined, 'en')).toBe(
      'From “scores” to more than 100,000 Russian troops, according to minister en',
    );
  });

  it('crosses no speakers in the record, whatever is asked', () => {
    const record = indexDataset(dataset);
    const numbered = dataset.claims.filter(({ kind, quantity }) => kind === 'troops' && quantity);
    let courses = 0;
    const asked: Partial<Query>[] = [
      {},
      ...dataset.actors.map(({ id }) => ({ claimants: [id] })),
      ...dataset.articles.map(({ id }) => ({ articles: [id] })),
      ...numbered.flatMap(({ said: { start, end } }) => [
        { from: start === null ? null : day(start) },
        { to: end === null ? null : day(end) },
      ]),
    ];
    for (const query of asked) {
      const { rows } = tabRows(project(record, { ...emptyQuery, ...query }).claims, 'troops');
      const told = headline(record, rows, 'troops', undefined, 'en');
      if (!told.startsWith('From ')) continue;
      courses++;
      const speakers = rows.filter(({ item }) => item.quantity && item.attribution !== 'doubtful');
      const name = told.replace(/^.*, according to /, '');
      expect(told, JSON.stringify(query)).toContain(', according to ');
      expect(
        speakers.filter(({ item }) => record.actors.get(item.claimant)?.name.en === name).length,
        told,
      ).toBeGreaterThan(1);
    }
    expect(courses).toBeLessThan(asked.length);
  });

  it('says how far measures had come and that none is in force', () => {
    expect(say('sanctions')).toBe('Two measures threatened or considered; none in force');
    expect(say('sanctions', {}, undefined, 'nl')).toBe('Twee maatregelen gedreigd of overwogen; geen van kracht');
  });

  it('names who claims most', () => {
    expect(say('all')).toBe('Most are the articles’ own: 5 of 12 claims');
    expect(say('all', { actors: ['speaker'] })).toBe('Most are by one speaker: speaker en, 4 of 4 claims');
  });

  it('changes with what is open', () => {
    expect(say('troops', {}, { kind: 'event', id: 'parade' })).toBe('One of the 9 troop claims belongs to this event');
    expect(say('sanctions', {}, { kind: 'event', id: 'parade' })).toBe(
      'None of the 2 sanction claims belongs to this event',
    );
    expect(say('troops', {}, { kind: 'actor', id: 'speaker' })).toBe(
      'Two of the 9 troop claims are by or about this actor',
    );
    expect(say('troops', {}, { kind: 'claim', id: 'about' })).toBe('One of the 9 troop claims is open');
    expect(say('troops', {}, { kind: 'claim', id: 'bank-freeze' })).toBe(
      'The open claim is not among the 9 troop claims',
    );
  });

  it('says so when nothing is left, or only outside the kind filter', () => {
    expect(say('troops', { from: day('2030-01-01') })).toBe('No troop claims here');
    expect(say('troops', { kinds: ['sanctions'] })).toBe('The kind filter leaves out all 9 troop claims');
  });

  it('tells the one number there is with its speaker', () => {
    expect(say('troops', { from: day('2022-01-25') })).toBe('More than 100,000 Russian troops; doubtful attribution');
    expect(say('troops', { from: day('2022-01-18'), to: day('2022-01-18') })).toBe(
      'One claim about troops, without a number',
    );
  });
});
