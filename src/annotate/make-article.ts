import type { Dataset } from '@/dataset/format';
import type { Change } from '@/dataset/patch';
import type { Article } from '@/domain/article';
import { parseDay } from '@/domain/day';
import type { Language, Text } from '@/domain/text';
import { blankLinks, splitSentences } from '@/draft/split-sentences';
import { sha256 } from '@/text/sha256';
import { addition, replacement } from './made';
import { mintId } from './mint-id';
import { inLanguage } from './own-text';
import { readEdtf } from './read-edtf';
import type { AnnotatedText } from './session';

/** What a person confirmed of a text. */
export interface ConfirmedHeader {
  readonly title: string;
  readonly outlet: string | null;
  /** EDTF: a day, or the days between which it appeared. */
  readonly published: string;
  /** Why that day. */
  readonly basis: Text;
  readonly language: Language;
  readonly speaker: string | null;
}

interface ArticleMade {
  readonly changes: readonly Change[];
  readonly text: AnnotatedText;
}

/** An empty dossier, for the first article to come to. */
export function newDossier(title: string, day: string, language: Language): Dataset {
  return {
    formatVersion: 1,
    dossier: {
      id: mintId(title, () => false, 'dossier'),
      title: inLanguage(title, language),
      summary: inLanguage(title, language),
      version: '0.1.0',
      period: { start: day, end: day },
      languages: [language],
      phases: [],
    },
    articles: [],
    actors: [],
    events: [],
    claims: [],
    relations: [],
    questions: [],
    retired: [],
    layout: { width: 1000, height: 720, places: [] },
  };
}

/** An article of a text: its sentences are the skeleton of its digest, and none of its words are in the dataset. */
export function makeArticle(
  dataset: Dataset,
  text: string,
  header: ConfirmedHeader,
  reason: string,
): ArticleMade | null {
  const when = readEdtf(header.published);
  if (!when || when.start === null || when.end === null) return null;
  const taken = new Set(dataset.articles.map(({ id }) => id));
  let n = dataset.articles.length + 1;
  while (taken.has(`t${n}`)) n++;
  const id = `t${n}`;
  const article: Article = {
    id,
    title: inLanguage(header.title, header.language),
    language: header.language,
    outlet: header.outlet,
    published: { ...when, extent: 'moment', basis: header.basis, expression: null },
    statedDate: null,
    source: { sha256: sha256(text), length: text.length },
    digest: [],
  };
  const { start, end } = dataset.dossier.period;
  const isFirst = dataset.articles.length === 0;
  const earlier = (a: string, b: string): string => ((parseDay(a) ?? 0) < (parseDay(b) ?? 0) ? a : b);
  const later = (a: string, b: string): string => (earlier(a, b) === a ? b : a);
  const period = {
    start: isFirst ? when.start : earlier(start, when.start),
    end: isFirst ? when.end : later(end, when.end),
  };
  const told = dataset.dossier.languages;
  const isNewLanguage = told !== undefined && !told.includes(header.language);
  const ofDossier = (field: string, old: unknown, next: unknown): Change =>
    replacement({ kind: 'dossier', id: dataset.dossier.id, field }, old, next, reason);
  const changes: Change[] = [
    addition('article', id, article, reason),
    ...(period.start === start && period.end === end ? [] : [ofDossier('period', dataset.dossier.period, period)]),
    ...(isNewLanguage ? [ofDossier('languages', told, [...told, header.language])] : []),
  ];
  return {
    changes,
    text: {
      article: id,
      text,
      language: header.language,
      speaker: header.speaker,
      published: { first: when.start, last: when.end },
      sentences: splitSentences(blankLinks(text), header.language).map((one, i) => ({ ...one, id: `${id}-s${i + 1}` })),
      draft: null,
    },
  };
}
