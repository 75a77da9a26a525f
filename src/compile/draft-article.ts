import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseDay } from '@/domain/day';
import { type Language, languages } from '@/domain/text';
import { detectLanguage } from '@/draft/detect-language';
import { draft } from '@/draft/draft';
import type { KnownActor } from '@/draft/source';
import { htmlToText } from '@/text/html-to-text';
import { looksLikeHtml } from '@/text/looks-like-html';
import { formatDraft } from './format-draft';
import { givenArticle, givenDataset } from './given-file';
import { runCommand } from './run-command';

const usage = `usage: npm run draft -- --article FILE --published DAY --out DIR [--language nl|en] [--speaker NAME] [--actors FILE]
  --article    the text, or a page of HTML
  --published  the day it was published, as 2022-02-12; or a span of days, as 2022-02-12/2022-02-13
  --out        where <name>.draft.json (the proposals) and <name>.draft.md (the same for reading) go
  --language   what it is written in (by its words)
  --speaker    who speaks throughout, in a release or a speech: a name, or the id of an actor
  --actors     a dataset.json whose actors are known beforehand`;

interface Options {
  readonly article: string;
  readonly published: { readonly first: string; readonly last: string };
  readonly out: string;
  readonly language: Language | null;
  readonly speaker: string | null;
  readonly actors: string | null;
}

const required = (value: string | undefined, name: string): string => {
  if (value === undefined || value === '') throw new Error(`--${name} is missing`);
  return value;
};

const readPublished = (text: string): Options['published'] => {
  const [first = '', last = first, ...more] = text.split('/');
  const days = [parseDay(first), parseDay(last)];
  if (more.length > 0 || days[0] == null || days[1] == null || days[0] > days[1]) {
    throw new Error(`--published ${text}: neither a day such as 2022-02-12 nor a span such as 2022-02-12/2022-02-13`);
  }
  return { first, last };
};

const readLanguage = (text: string | undefined): Language | null => {
  const found = languages.find((language) => language === text);
  if (text !== undefined && !found) throw new Error(`--language ${text}: only ${languages.join(' and ')} are known`);
  return found ?? null;
};

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      article: { type: 'string' },
      published: { type: 'string' },
      out: { type: 'string' },
      language: { type: 'string' },
      speaker: { type: 'string' },
      actors: { type: 'string' },
    },
  });
  return {
    article: required(values.article, 'article'),
    published: readPublished(required(values.published, 'published')),
    out: required(values.out, 'out'),
    language: readLanguage(values.language),
    speaker: values.speaker ?? null,
    actors: values.actors ?? null,
  };
}

const readActors = (file: string | null): KnownActor[] => {
  if (file === null) return [];
  return givenDataset(file).actors.map(({ id, kind, aliases }) => ({ id, kind, names: aliases }));
};

function run(): number {
  const options = readOptions();
  const raw = givenArticle(options.article);
  const text = looksLikeHtml(raw) ? htmlToText(raw) : raw;
  const language = options.language ?? detectLanguage(text);
  if (language === null)
    throw new Error(`${options.article}: neither Dutch nor English by its words; say which with --language`);
  const source = {
    text,
    language,
    published: options.published,
    actors: readActors(options.actors),
    speaker: options.speaker,
  };
  const made = draft(source);
  const name = path.basename(options.article).replace(/\.[^.]*$/, '');
  const files = formatDraft(source, made);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(path.join(options.out, `${name}.draft.json`), files.json);
  writeFileSync(path.join(options.out, `${name}.draft.md`), files.reading);
  console.log(
    `${made.proposals.length} proposals in ${made.sentences.length} sentences: ${path.join(options.out, `${name}.draft.json`)}`,
  );
  return 0;
}

await runCommand(run, usage);
