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

const namesIn = (index: Lookups, id: string): string => {
  const actor = index.actors.get(id);
  return actor ? [actor.name.nl, actor.name.en, ...actor.aliases].join(' ') : '';
};

export const entryOfEvent = (index: Lookups, event: Event): Entry => ({
  key: `event ${event.id}`,
  kind: 'event',
  id: event.id,
  ...title(event.title),
  ...body(event.summary, event.place, sayBoth(event.type, event.status)),
  names: event.participants.map(({ actor }) => namesIn(index, actor)).join(' '),
});

export const entryOfClaim = (index: Lookups, claim: Claim): Entry => ({
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
  names: [claim.claimant, ...(claim.coClaimants ?? []), ...claim.about].map((id) => namesIn(index, id)).join(' '),
});

export const entryOfActor = (index: Lookups, actor: Actor): Entry => ({
  key: `actor ${actor.id}`,
  kind: 'actor',
  id: actor.id,
  titleNl: namesIn(index, actor.id),
  titleEn: namesIn(index, actor.id),
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
