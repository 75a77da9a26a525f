import { articlesIn, type Evidence } from '@/domain/evidence';
import type { Language } from '@/domain/text';
import type { When } from '@/domain/when';
import type { Dataset } from './format';

/** What the first screen is drawn of before the rest is there, and the SHA-256 of the whole that it is a part of. */
export interface Start {
  readonly of: string;
  readonly dataset: Dataset;
}

const isText = (value: object, lang: Language): boolean =>
  lang in value && Object.entries(value).every(([tag, words]) => tag.length <= 3 && typeof words === 'string');

/** In every language: room is made for the longest, and who is named is looked for by all of them. */
const isName = (key: string): boolean => key === 'title' || key === 'name';

/** The same with every text but names in one language alone, where it has that. */
const inOne = (value: unknown, lang: Language): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inOne(item, lang));
  if (isText(value, lang)) return { [lang]: (value as Record<string, string>)[lang] };
  return Object.fromEntries(
    Object.entries(value).map(([key, within]) => [key, isName(key) ? within : inOne(within, lang)]),
  );
};

const days = (when: When | null) => when && { start: when.start, end: when.end };
const written = ({ edtf, start, end, extent }: When) => ({ edtf, start, end, extent });
const carriers = (evidence: readonly Evidence[]) => [...articlesIn(evidence)].map((article) => ({ article }));

/**
 * The start of a dataset: its events as the timeline tells them, and of all else what is counted, in one language. What
 * it has is as the whole has it and in the same places, so that the rest can be filled in where it stands; `completeIndex`
 * does that, and until then nothing but the first screen is drawn of it.
 */
export function startOf(
  { dossier, articles, actors, events, claims, relations, ...rest }: Dataset,
  lang: Language,
): Dataset {
  const start = {
    formatVersion: rest.formatVersion,
    dossier,
    articles: articles.map(({ id, title, language, outlet, published }) => ({
      id,
      title,
      language,
      outlet,
      published: written(published),
      digest: [],
    })),
    actors: actors.map(({ mentions: _, role: _1, wikidata: _2, aliasArticles: _3, ...actor }) => actor),
    events: events.map(({ summary: _, place: _1, date, evidence, ...event }) => ({
      ...event,
      date: { ...written(date), basis: date.basis },
      evidence: evidence.map(({ article, digest }) => ({ article, digest })),
    })),
    claims: claims.map(
      ({ id, kind, claimant, coClaimants, about, modality, measure, said, aboutDate, event, reports }) => ({
        id,
        kind,
        claimant,
        coClaimants,
        about,
        modality,
        measure,
        said: days(said),
        aboutDate: days(aboutDate),
        event,
        reports: reports.map(({ article, via, evidence }) => ({ article, via, evidence: carriers(evidence) })),
        answers: [],
      }),
    ),
    relations: relations.map(({ id, source, target, kind, sign, date, status, event, claim, evidence }) => ({
      id,
      source,
      target,
      kind,
      sign,
      date: days(date),
      status,
      event,
      claim,
      evidence: carriers(evidence),
    })),
    questions: [],
    retired: [],
    layout: rest.layout,
  };
  // A dossier that is not told in every language of the product has others in their place, which nothing may be written over.
  const told: unknown = dossier.languages ? start : inOne(start, lang);
  // What it lacks of a dataset is not asked of it before it is there.
  return told as Dataset;
}
