import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { Language } from '@/domain/text';
import { asSentence, nameArticles } from '@/i18n/name-articles';
import { wordsOf } from '@/i18n/words';
import type { ClaimLine } from '@/query/project-details';
import type { Quote } from '@/query/project-evidence';
import { type PublishedKind, publishedPath } from '@/query/published-path';
import { type Html, html } from './html';

/** What every page is written with. */
export interface Writing {
  readonly index: DatasetIndex;
  readonly lang: Language;
  readonly base: string;
}

/** A link to the page of something else, in the same language. */
export const linkTo = ({ base, lang }: Writing, kind: PublishedKind, id: string, words: string, fragment = ''): Html =>
  html`<a href="${base}${publishedPath(kind, id, lang)}${fragment}">${words}</a>`;

export const linkToActor = (writing: Writing, actor: Actor): Html =>
  linkTo(writing, 'actor', actor.id, actor.name[writing.lang]);

export const section = (title: string, body: readonly (Html | null)[]): Html | null => {
  const told = body.filter((part) => part !== null);
  return told.length === 0 ? null : html`<section><h2>${title}</h2>${told}</section>`;
};

export const list = (items: readonly Html[]): Html | null =>
  items.length === 0 ? null : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** Names and values; what has no value is left out. */
export const facts = (rows: readonly (readonly [string, Html | string | null])[]): Html =>
  html`<dl>${rows.map(([name, value]) => (value === null || value === '' ? null : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>`;

/** What the record argues, with the articles by their numbers, as the evidence names them. */
export const argued = ({ index, lang }: Writing, text: string): string =>
  asSentence(nameArticles(text, index.numberOf, lang));

/** The sentences that say so, each with its place. */
export const evidence = (writing: Writing, title: string, quotes: readonly Quote[]): Html | null => {
  const own = wordsOf(writing.lang).details;
  return section(title, [
    list(
      quotes.map(({ article, number, ordinal, sentence }) => {
        const place = linkTo(writing, 'article', article.id, own.sentenceOf(ordinal, number), `#${sentence.id}`);
        return html`<blockquote>${sentence.text[writing.lang]}</blockquote><cite>${place}</cite>`;
      }),
    ),
  ]);
};

/** Claims with who makes them; of the claims of one, who that is needs no saying. */
export const claimList = (
  writing: Writing,
  title: string,
  lines: readonly ClaimLine[],
  of: string | null = null,
): Html | null => {
  const words = wordsOf(writing.lang);
  return section(title, [
    list(
      lines.map(({ claim, claimant }) => {
        const link = linkTo(writing, 'claim', claim.id, claim.proposition[writing.lang]);
        if (of !== null && claimant?.id === of && !claim.coClaimants) return link;
        const others = (claim.coClaimants ?? []).flatMap((id) => writing.index.actors.get(id) ?? []);
        const who =
          claimant === null
            ? words.narrator
            : joined([claimant, ...others].map((actor) => linkToActor(writing, actor)));
        return html`${who}: ${link}`;
      }),
    ),
  ]);
};

/** Parts joined by commas. */
export const joined = (parts: readonly Html[]): Html | null =>
  parts.length === 0 ? null : html`${parts.map((part, i) => (i === 0 ? part : html`, ${part}`))}`;

/** A description as previews cut it: whole words, at most 200 characters. */
export const shortened = (text: string): string => {
  if (text.length <= 200) return text;
  const cut = text.slice(0, 199);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 120))}…`;
};

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
