import { parseDay } from '@/domain/day';
import type { Retired } from '@/domain/retired';
import { formatDayWords } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { nameOfItem } from '@/query/name-of-item';
import type { PublishedKind } from '@/query/published-path';
import { html } from './html';
import type { Page } from './page';
import { linkTo, list, section, type Writing } from './writing';

/** What stands at the address of something that is gone: why, since when, and what took its place. */
export function tombstonePage(writing: Writing, retired: Retired & { readonly kind: PublishedKind }): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const { kind, id, reason, date, replacedBy } = retired;
  const gone = words.opened.retired(formatDayWords(parseDay(date) ?? 0, lang));
  const heirs = replacedBy.map((heir) => linkTo(writing, kind, heir, nameOfItem(index, kind, heir)?.[lang] ?? heir));
  const title = words.opened.gone(id);
  return {
    kind,
    id,
    lang,
    title,
    description: `${gone} ${reason[lang]}`,
    body: html`<p class="lead">${gone} ${reason[lang]}</p>${section(words.opened.replacedBy, [list(heirs)])}`,
    entity: { '@type': 'WebPage', name: title },
    picture: null,
  };
}
