import type { DatasetIndex } from '@/dataset/index-dataset';
import { areNameless } from '@/domain/article';
import type { Language } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import { fileOfLink } from './file-of-link';
import { type Html, html } from './html';

/** What the first screen says to a stranger, for who has no script yet; the links name files, as every link of a page. */
export function writeIntroduction({ dataset }: DatasetIndex, lang: Language, base: string): Html {
  const { summary, introduction, starts = [] } = dataset.dossier;
  const say = wordsOf(lang).introduction;
  const isNameless = areNameless(dataset.articles);
  return html`<p>${summary[lang]}${introduction && html`<br>${introduction[lang]}`}</p><p>${say.marks}${isNameless && ` ${say.nameless}`}</p>${
    starts.length > 0 &&
    html`<h2>${say.starts}</h2><ul>${starts.map(
      ({ title, link }) => html`<li><a href="${base}${fileOfLink(link, lang)}">${title[lang]}</a></li>`,
    )}</ul>`
  }`;
}
