import { expect, it } from 'vitest';
import { completeTexts, withLanguages } from '@/dataset/complete-texts';
import { indexDataset } from '@/dataset/index-dataset';
import { openDataset } from '@/dataset/open-dataset';
import { finish } from '@/dataset/steps';
import { languageShown, type Text } from '@/domain/text';
import { actor, article, event, story } from '../fixtures/small-story';

const partial = (text: Record<string, string>): Text => text as unknown as Text;
const whole = story({ articles: [article('a1', '2022-01-07', 2)], actors: [actor('ann')], events: [event('e1')] });

it('answers in the first of the languages that a text has, and writes out only what there was', () => {
  const dataset = structuredClone(whole);
  Object.assign(dataset.dossier, { languages: ['fr', 'nl'] });
  const title = partial({ nl: 'pont', fr: 'le pont' });
  const [first] = dataset.events;
  if (first) first.title = title;
  finish(completeTexts(dataset));
  expect([title.en, title.nl]).toEqual(['le pont', 'pont']);
  expect([languageShown(title, 'en'), languageShown(title, 'nl')]).toEqual(['fr', 'nl']);
  expect(JSON.stringify(title)).toBe('{"nl":"pont","fr":"le pont"}');
});

it('names the languages of a file that lacks some without saying so', () => {
  expect(withLanguages(whole)).toBe(whole);
  const file = structuredClone(whole);
  const [first] = file.events;
  if (first) first.title = partial({ en: 'only English' });
  const opened = openDataset(JSON.stringify(file));
  if (!opened.ok) throw new Error(opened.problem.detail);
  expect(opened.dataset.dossier.languages).toEqual(['nl', 'en']);
  expect(indexDataset(opened.dataset).events.get('e1')?.title.nl).toBe('only English');
});
