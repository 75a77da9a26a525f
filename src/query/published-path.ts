import { type Language, mainLanguage } from '@/domain/text';

export const publishedFolders = { event: 'events', actor: 'actors', claim: 'claims', article: 'articles' } as const;
export type PublishedKind = keyof typeof publishedFolders;

/** English stands at the root, as it always did; every other language has a folder of its own. */
export const languageFolder = (lang: Language): string => (lang === mainLanguage ? '' : `${lang}/`);

/** The flat file that is written for an item after the build, relative to the base path. */
export const publishedPath = (kind: PublishedKind, id: string, lang: Language): string =>
  `${languageFolder(lang)}${publishedFolders[kind]}/${id}.html`;
