import type { Actor } from '@/domain/actor';
import type { Article, DigestSentence } from '@/domain/article';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Language, Text } from '@/domain/text';
import type { Lookups } from './lookups';

export type HitKind = 'event' | 'claim' | 'actor' | 'article' | 'sentence';

/** Each language in fields of its own, for each has forms of its own. */
export interface Entry {
  key: string;
  kind: HitKind;
  id: string;
  titleNl: string;
  titleEn: string;
  bodyNl: string;
  bodyEn: string;
  names: string;
}

const inLanguage = (lang: Language, ...texts: readonly (Text | null)[]): string =>
  texts.flatMap((text) => text?.[lang] ?? []).join(' ');

const title = (...texts: readonly (Text | null)[]): Pick<Entry, 'titleNl' | 'titleEn'> => ({
  titleNl: inLanguage('nl', ...texts),
  titleEn: inLanguage('en', ...texts),
});

const body = (...texts: readonly (Text | null)[]): Pick<Entry, 'bodyNl' | 'bodyEn'> => ({
  bodyNl: inLanguage('nl', ...texts),
  bodyEn: inLanguage('en', ...texts),
});

/** What is no text in either language and may be asked for in both: numbers, days as they are written, terms. */
const sayBoth = (...parts: readonly (string | number | null | undefined)[]): Text => {
  const said = parts.filter((part) => part != null).join(' ');
  return { nl: said, en: said };
};

/** All names of an actor, and those that it is called by first. */
export const namesOf = (index: Lookups, id: string): { readonly all: string; readonly first: string } => {
  const actor = index.actors.get(id);
  if (!actor) return { all: '', first: '' };
  const { nl, en } = actor.name;
  return { all: [nl, en, ...actor.aliases].join(' '), first: `${nl} ${en}` };
};

/** The names of whom an item names, as far as it is to be found by them. */
type NamesFor = (index: Lookups, key: string, actors: readonly string[]) => string;

const allNames: NamesFor = (index, _, actors) => actors.map((id) => namesOf(index, id).all).join(' ');

export const entryOfEvent = (index: Lookups, event: Event, namesFor = allNames): Entry => ({
  key: `event ${event.id}`,
  kind: 'event',
  id: event.id,
  ...title(event.title),
  ...body(event.summary, event.place, sayBoth(event.type, event.status)),
  names: namesFor(
    index,
    `event ${event.id}`,
    event.participants.map(({ actor }) => actor),
  ),
});

export const entryOfClaim = (index: Lookups, claim: Claim, namesFor = allNames): Entry => ({
  key: `claim ${claim.id}`,
  kind: 'claim',
  id: claim.id,
  ...title(claim.title),
  ...body(
    claim.proposition,
    claim.condition,
    claim.place,
    claim.quantity?.wording ?? null,
    sayBoth(
      claim.kind,
      claim.quantity?.min,
      claim.quantity?.max,
      claim.attribution === 'stated' ? null : claim.attribution,
      claim.doubts?.length ? 'doubtful' : null,
    ),
  ),
  names: namesFor(index, `claim ${claim.id}`, [claim.claimant, ...(claim.coClaimants ?? []), ...claim.about]),
});

export const entryOfActor = (index: Lookups, actor: Actor): Entry => ({
  key: `actor ${actor.id}`,
  kind: 'actor',
  id: actor.id,
  titleNl: namesOf(index, actor.id).all,
  titleEn: namesOf(index, actor.id).all,
  ...body(actor.role),
  names: '',
});

export const entryOfArticle = (article: Article): Entry => ({
  key: `article ${article.id}`,
  kind: 'article',
  id: article.id,
  ...title(article.title),
  ...body(sayBoth(article.outlet, article.statedDate)),
  names: '',
});

export const entryOfSentence = (sentence: DigestSentence): Entry => ({
  key: `sentence ${sentence.id}`,
  kind: 'sentence',
  id: sentence.id,
  titleNl: '',
  titleEn: '',
  ...body(sentence.text),
  names: '',
});
