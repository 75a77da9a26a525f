import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Ref } from '@/query/focus';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import type { ClaimTab } from '@/state/link';
import { headline } from '@/views/claims/headline';
import { tabRows } from '@/views/claims/tab-rows';
import { troopStory } from './troop-story';

const index = indexDataset(troopStory);
const say = (tab: ClaimTab, query: Partial<Query> = {}, open?: Ref, lang: 'en' | 'nl' = 'en'): string =>
  headline(index, tabRows(project(index, { ...emptyQuery, ...query }).claims, tab).rows, tab, open, lang);

describe('headline', () => {
  it('tells the first and the last number of the biggest panel, with phrases in quotation marks', () => {
    expect(say('troops')).toBe('From “scores” to more than 100,000 Russian troops');
    expect(say('troops', {}, undefined, 'nl')).toBe('Van ‘scores’ naar more than 100,000 Russische troepen');
  });

  it('says how far measures had come and that none is in force', () => {
    expect(say('sanctions')).toBe('Two measures threatened or considered; none in force');
    expect(say('sanctions', {}, undefined, 'nl')).toBe('Twee maatregelen gedreigd of overwogen; geen van kracht');
  });

  it('names who claims most', () => {
    expect(say('all')).toBe('Most are the articles’ own: 5 of 12 claims');
    expect(say('all', { actors: ['speaker'] })).toBe('Most are by speaker en: 4 of 4 claims');
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
    expect(say('troops', { from: '2030-01-01' })).toBe('No troop claims here');
    expect(say('troops', { kinds: ['sanctions'] })).toBe('The kind filter leaves out all 9 troop claims');
  });

  it('tells the one number there is with its speaker', () => {
    expect(say('troops', { from: '2022-01-25' })).toBe('More than 100,000 Russian troops, according to minister en');
    expect(say('troops', { from: '2022-01-18', to: '2022-01-18' })).toBe('One claim about troops, without a number');
  });
});
