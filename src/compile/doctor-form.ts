import type { z } from 'zod';
import { datasetSchema, formatVersion } from '@/dataset/dataset-schema';
import { narrator } from '@/domain/claim';
import { idPattern } from '@/domain/id';
import { languages } from '@/domain/text';
import { articleOfSentence } from '@/text/parse-anchor';
import type { Check, Finding } from './doctor-check';
import { nameAt } from './doctor-walk';
import { leavesOf, type Path, valueAt } from './walk-json';

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): Path => issue.path.filter((key) => typeof key !== 'symbol');

const issuesOf = (raw: unknown): readonly Issue[] => datasetSchema.safeParse(raw).error?.issues ?? [];

const isOfLanguage = (issue: Issue): boolean => ['nl', 'en'].includes(String(issue.path.at(-1)));
const isEmptyList = (issue: Issue): boolean => issue.code === 'too_small' && issue.origin === 'array';
const isOfId = (issue: Issue): boolean =>
  (issue.code === 'invalid_format' && 'pattern' in issue && issue.pattern === String(idPattern)) ||
  (issue.code === 'too_big' && issue.origin === 'string');
const isOfVersion = (issue: Issue): boolean => issue.path.length === 1 && issue.path[0] === 'formatVersion';

/** Whether the other checks can walk the file: everything is of the sort it should be, be it right or wrong. */
export const canBeWalked = (raw: unknown): boolean =>
  issuesOf(raw).every((issue) => issue.code !== 'invalid_type' || isOfVersion(issue) || isOfLanguage(issue));

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const told = (raw: unknown, issues: readonly Issue[]): Finding[] =>
  issues.map((issue) => ({
    at: nameAt(raw, pathOf(issue)),
    says: `${shown(valueAt(raw, pathOf(issue)))}: ${issue.message}`,
  }));

const idField = (path: Path): boolean => path.at(-1) === 'id';

const extraIdRules = (raw: unknown): Finding[] =>
  [...leavesOf(raw)].flatMap(({ path, value }) => {
    if (!idField(path) || typeof value !== 'string') return [];
    const at = nameAt(raw, path);
    const [list, place, inner] = path;
    if (list === 'actors' && value === narrator) return [{ at, says: `"${narrator}" stands for the article itself` }];
    if (list === 'articles' && inner === 'digest') {
      const article = valueAt(raw, ['articles', place ?? 0, 'id']);
      return articleOfSentence(value) === article
        ? []
        : [{ at, says: `"${value}" is no sentence of ${String(article)}` }];
    }
    return path.length === 3 && articleOfSentence(value) !== null
      ? [{ at, says: `"${value}" reads as a digest sentence` }]
      : [];
  });

/** The languages that the dossier names; without any it is in all of the product. */
const toldLanguages = (raw: unknown): string[] => {
  const told = valueAt(raw, ['dossier', 'languages']);
  return Array.isArray(told) ? told.map(String) : [];
};

/** Texts in the two languages, wherever they stand. */
const textsOf = (value: unknown, path: Path = []): { path: Path; text: Record<string, unknown> }[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'nl' in value || 'en' in value ? [{ path, text: value as Record<string, unknown> }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) =>
      textsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
};

const isCanonicalTag = (tag: unknown): boolean => {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag)[0] === tag && /^[a-z]{2,3}(-|$)/.test(tag);
  } catch {
    return false;
  }
};

/** What can be said of a file of any form. */
export const formChecks: readonly Check[] = [
  {
    id: 'format-version',
    tells: `the format is version ${formatVersion}`,
    needs: 'raw',
    find: (_, { raw }) => {
      const version = valueAt(raw, ['formatVersion']);
      return version === formatVersion ? [] : [{ at: 'formatVersion', says: `is ${shown(version)}` }];
    },
  },
  {
    id: 'structure',
    tells: 'every field is there and of its sort',
    needs: 'raw',
    find: (_, { raw }) =>
      told(
        raw,
        issuesOf(raw).filter(
          (issue) =>
            !['unrecognized_keys', 'invalid_value'].includes(issue.code) &&
            ![isOfVersion, isOfLanguage, isEmptyList, isOfId].some((is) => is(issue)),
        ),
      ),
  },
  {
    id: 'unknown-fields',
    tells: 'no field is there that the format does not know',
    needs: 'raw',
    find: (_, { raw }) =>
      issuesOf(raw).flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ at: nameAt(raw, pathOf(issue)), says: `unknown field "${key}"` }))
          : [],
      ),
  },
  {
    id: 'kinds',
    tells: 'kinds, types, roles and statuses are from their lists',
    needs: 'raw',
    find: (_, { raw }) =>
      told(
        raw,
        issuesOf(raw).filter((issue) => issue.code === 'invalid_value' && !isOfVersion(issue)),
      ),
  },
  {
    id: 'id-grammar',
    tells: 'ids are lower-case kebab-case ASCII, sentences are numbered after their article',
    needs: 'raw',
    find: (_, { raw }) => [...told(raw, issuesOf(raw).filter(isOfId)), ...extraIdRules(raw)],
  },
  {
    id: 'languages-present',
    tells: 'every text is there in Dutch and in English, unless the dossier names other languages',
    needs: 'raw',
    find: (_, { raw }) =>
      textsOf(raw).flatMap(({ path, text }) =>
        (toldLanguages(raw).length > 0 ? [] : ['nl', 'en']).flatMap((lang) => {
          const words = text[lang];
          if (typeof words === 'string' && words.trim() !== '') return [];
          return [{ at: nameAt(raw, path), says: `${lang} is ${words === undefined ? 'missing' : shown(words)}` }];
        }),
      ),
  },
  {
    id: 'language-tags',
    tells: 'languages are named by well-formed tags, and texts hold those of the dossier only',
    needs: 'raw',
    find: (_, { raw }) => [
      ...[...leavesOf(raw)].flatMap(({ path, value }) =>
        path.at(-1) === 'language' && !isCanonicalTag(value)
          ? [{ at: nameAt(raw, path), says: `${shown(value)} is no language tag` }]
          : [],
      ),
      ...textsOf(raw).flatMap(({ path, text }) =>
        Object.keys(text)
          .filter(
            (tag) =>
              ![...languages, ...toldLanguages(raw)].includes(tag) && (isCanonicalTag(tag) || /^(nl|en)/i.test(tag)),
          )
          .map((tag) => ({ at: nameAt(raw, path), says: `a text in "${tag}"` })),
      ),
    ],
  },
  {
    id: 'evidence-present',
    tells: 'nothing stands without evidence',
    needs: 'raw',
    find: (_, { raw }) =>
      issuesOf(raw)
        .filter(isEmptyList)
        .map((issue) => ({ at: nameAt(raw, pathOf(issue)), says: 'is empty' })),
  },
];
