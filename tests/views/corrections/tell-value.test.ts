import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Change } from '@/dataset/patch';
import { tellField } from '@/views/corrections/tell-value';
import { smallStory } from '../../fixtures/small-story';

const base = indexDataset(smallStory);
const [actor] = smallStory.actors;
if (!actor) throw new Error('a story without an actor');
const change = (kind: Change['kind'], field: string): Change => ({ kind, id: 'x', field, reason: 'so it is' });

it('tells codes by their words and actors by their names, in the language that is read', () => {
  expect(tellField(base, change('event', 'status'), 'denied', 'nl')).toBe('ontkend');
  expect(tellField(base, change('event', 'status'), 'denied', 'en')).toBe('denied');
  expect(tellField(base, change('claim', 'kind'), 'troops', 'nl')).not.toBe('troops');
  expect(tellField(base, change('claim', 'claimant'), actor.id, 'en')).toBe(actor.name.en);
  expect(tellField(base, change('claim', 'about'), [actor.id, 'nobody'], 'nl')).toBe(`${actor.name.nl}, nobody`);
});

it('leaves other words as they are, also where they are those of a code or an id', () => {
  expect(tellField(base, change('event', 'title.en'), 'denied', 'nl')).toBe('denied');
  expect(tellField(base, change('event', 'place'), { nl: actor.id, en: 'there' }, 'nl')).toBe(actor.id);
  expect(tellField(base, change('event', 'status'), undefined, 'nl')).toBe('');
});
