import { expect, it } from 'vitest';
import { exportJsonLd } from '@/dataset/export-json-ld';
import { exportTables } from '@/dataset/export-tables';
import { indexDataset } from '@/dataset/index-dataset';
import { nameBody } from '@/i18n/name-body';
import { nameClaimants } from '@/i18n/name-claimants';
import { wordStatus } from '@/i18n/word-status';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import type { Party } from '@/state/link';
import { isOf } from '@/views/compare/compare-columns';
import { actor, article, claim, event, story } from '../../fixtures/small-story';

const joint = claim('joint', { claimant: 'ann', coClaimants: ['bob'] });
const dataset = story({
  articles: [article('a1', '2022-01-07', 3)],
  actors: [actor('ann'), { ...actor('bob'), group: 'ukraine' }, { ...actor('court'), body: 'ann' }, actor('dee')],
  events: [event('told', { status: 'alleged', allegedBy: ['bob'] })],
  claims: [joint, claim('of-court', { claimant: 'court' }), claim('alone', { claimant: 'dee' })],
});
const index = indexDataset(dataset);
const kept = (claimant: string): string[] =>
  project(index, { ...emptyQuery, claimants: [claimant] })
    .claims.kept.map(({ item }) => item.id)
    .sort();
const ofParty = (party: Party): string[] => dataset.claims.filter((one) => isOf(index, party, one)).map(({ id }) => id);

it('counts a claim for each who makes it', () => {
  expect(kept('bob')).toEqual(['joint']);
  expect(kept('ann')).toEqual(['joint', 'of-court']);
  expect(kept('court')).toEqual(['of-court']);
  expect(project(index, emptyQuery).facets.claimants.get('bob')?.claims.certain).toBe(1);
});

it('sets it against others under each of them, and under the body whose name it is', () => {
  expect(ofParty('actor.bob')).toEqual(['joint']);
  expect(ofParty('actor.ann')).toEqual(['joint', 'of-court']);
  expect(ofParty('group.ukraine')).toEqual(['joint']);
});

it('names all of them, the body with its names, and whose word an event is', () => {
  expect(nameClaimants(joint, index.actors, 'en')).toBe('ann en and bob en');
  expect(nameBody(index.actors, 'ann', 'en')).toBe('ann en (also court en)');
  expect(nameBody(index.actors, 'court', 'nl')).toBe('court nl');
  expect(wordStatus({ status: 'alleged', allegedBy: ['bob'] }, index.actors, 'nl')).toBe('volgens één partij (bob nl)');
  expect(wordStatus({ status: 'occurred' }, index.actors, 'en')).toBe('occurred');
});

it('exports them', () => {
  const tables = JSON.stringify(exportTables(dataset));
  expect(tables).toContain('co_claimants');
  const graph = JSON.parse(exportJsonLd(dataset, 'https://example.org/'))['@graph'] as { id: string }[];
  expect(graph.find(({ id }) => id === 'claims/joint')).toMatchObject({ coClaimants: ['actors/bob'] });
  expect(graph.find(({ id }) => id === 'events/told')).toMatchObject({ status: 'alleged', allegedBy: ['actors/bob'] });
});
