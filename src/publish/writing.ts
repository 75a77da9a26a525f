import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
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

export const section = (title: string, body: readonly (Html | null)[]): Html | null => {
  const told = body.filter((part) => part !== null);
  return told.length === 0 ? null : html`<section><h2>${title}</h2>${told}</section>`;
};

export const list = (items: readonly Html[]): Html | null =>
  items.length === 0 ? null : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** A description as previews cut it: whole words, at most 200 characters. */
export const shortened = (text: string): string => {
  if (text.length <= 200) return text;
  const cut = text.slice(0, 199);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 120))}…`;
};
