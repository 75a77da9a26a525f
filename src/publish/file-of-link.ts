import type { Language } from '@/domain/text';
import { languageFolder } from '@/query/published-path';

/** The file of the site that opens an address of one of the app’s pages in a language, without its first slash. */
export function fileOfLink(link: string, lang: Language): string {
  const { pathname, search, hash } = new URL(link, 'https://aanloop.invalid');
  return `${languageFolder(lang)}${pathname === '/' ? 'index' : pathname.slice(1)}.html${search}${hash}`;
}
