import { type Language, languages, mainLanguage, otherLanguages } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import { languageFolder } from '@/query/published-path';
import { pictureSize } from './draw-picture';
import { type Html, html, jsonScript } from './html';
import { addressOf, type Site } from './site';

interface Head {
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  /** Relative to the base path, for this page in each language; English is also for every other language. */
  readonly paths: Readonly<Record<Language, string>> | null;
  readonly path: string;
  readonly picture: { readonly path: string; readonly alt: string } | null;
  readonly oembed: string | null;
  readonly jsonLd: Readonly<Record<string, unknown>>;
  /** Not to be found by searching. */
  readonly hidden?: boolean;
}

const locale: Readonly<Record<Language, string>> = { en: 'en_GB', nl: 'nl_NL' };

/** What search engines, previews and feed readers are told of a page. */
export function writeHead(site: Site, head: Head): Html {
  const { lang, title, description, paths, path, picture, oembed, jsonLd, hidden } = head;
  const property = (name: string, content: string | number) => html`<meta property="${name}" content="${content}">`;
  const named = (name: string, content: string) => html`<meta name="${name}" content="${content}">`;
  const hreflang = (code: string, to: string) =>
    html`<link rel="alternate" hreflang="${code}" href="${addressOf(site, to)}">`;
  return html`${named('description', description)}<link rel="canonical" href="${addressOf(site, path)}">${
    paths && [...languages.map((code) => hreflang(code, paths[code])), hreflang('x-default', paths[mainLanguage])]
  }${hidden && named('robots', 'noindex')}${property('og:type', jsonLd['@type'] === 'WebSite' ? 'website' : 'article')}${property('og:site_name', wordsOf(lang).app.name)}${property(
    'og:title',
    title,
  )}${property('og:description', description)}${property('og:url', addressOf(site, path))}${property('og:locale', locale[lang])}${otherLanguages(lang).map((other) => property('og:locale:alternate', locale[other]))}${
    picture && [
      property('og:image', addressOf(site, picture.path)),
      property('og:image:type', 'image/png'),
      property('og:image:width', pictureSize.width),
      property('og:image:height', pictureSize.height),
      property('og:image:alt', picture.alt),
      named('twitter:image', addressOf(site, picture.path)),
      named('twitter:image:alt', picture.alt),
    ]
  }${named('twitter:card', picture ? 'summary_large_image' : 'summary')}${named('twitter:title', title)}${named(
    'twitter:description',
    description,
  )}${
    oembed !== null &&
    html`<link rel="alternate" type="application/json+oembed" href="${addressOf(site, oembed)}" title="${title}">`
  }<link rel="alternate" type="application/atom+xml" href="${addressOf(site, `${languageFolder(lang)}feed.xml`)}">${jsonScript(
    {
      '@context': 'https://schema.org',
      ...jsonLd,
    },
  )}`;
}
