import { expect, it } from 'vitest';
import { buildFiles } from '@/views/data/build-files';
import { richStory } from '../details/rich-story';

const base = 'https://example.org/';
const text = (content: unknown): string => (typeof content === 'string' ? content : '');

it('names files after the dossier, and no two alike', () => {
  const { files, tables, datapackage } = buildFiles(richStory, 'en', base);
  const names = [...Object.values(files), ...tables, datapackage].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name } of Object.values(files)) expect(name).toMatch(new RegExp(`^${richStory.dossier.id}[.-]`));
});

it('speaks the language of the page where a format has but one', () => {
  const [en, nl] = [buildFiles(richStory, 'en', base).files, buildFiles(richStory, 'nl', base).files];
  const [article] = richStory.articles;
  expect(text(en.bibtex.content)).toContain(`title = {{${article?.title.en}}}`);
  expect(text(nl.bibtex.content)).toContain(`title = {{${article?.title.nl}}}`);
  expect(text(nl.csl.content)).toContain(`"title": "${article?.title.nl}"`);
  expect(text(nl.network.content)).toContain(`label="${richStory.actors[0]?.name.nl}"`);
});

it('puts the address of the app into the linked data', () => {
  expect(text(buildFiles(richStory, 'en', base).files.linked.content)).toContain(`"@base": "${base}"`);
});
