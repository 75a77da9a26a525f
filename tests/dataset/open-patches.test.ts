import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { openPatched } from '@/dataset/open-patches';
import type { Change } from '@/dataset/patch';
import { smallStory } from '../fixtures/small-story';

const [first] = smallStory.events;
if (!first) throw new Error('no event');
const { id } = first;

const change = (field: string, old: unknown, next?: unknown): Change =>
  ({ kind: 'event', id, field, old, ...(next === undefined ? {} : { new: next }), reason: 'x' }) as Change;

it('answers for a language that a change takes away with what there is', () => {
  const { dataset, notMade } = openPatched(smallStory, [change('title.en', first.title.en)]);
  expect(notMade).toEqual([]);
  const { title } = indexDataset(dataset).events.get(id) ?? {};
  expect([title?.nl, title?.en]).toEqual([first.title.nl, first.title.nl]);
  expect(Object.keys(title ?? {})).toEqual(['nl']);
  expect(first.title.en).not.toBe(first.title.nl);
});

it('keeps that answer while another field of a dossier in one language is changed', () => {
  const told = openPatched(smallStory, [change('title', first.title, { fr: 'Titre' })]).dataset;
  indexDataset(told);
  const { dataset } = openPatched(told, [change('title.fr', 'Titre', 'Autre titre')]);
  expect(indexDataset(dataset).events.get(id)?.title.en).toBe('Autre titre');
});
