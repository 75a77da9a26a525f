import { languages } from '@/domain/text';

/**
 * A published page is in one language, and so is the app that takes its place: what the address does not say yet is
 * written into it. The same page served at an address without an ending is the app's own link, which follows the reader.
 */
export function settleLanguage(): void {
  const { documentElement } = document;
  const { pathname, search, hash } = window.location;
  const lang = languages.find((language) => language === documentElement.lang);
  if (!('published' in documentElement.dataset) || !lang || !pathname.endsWith('.html')) return;
  if (new URLSearchParams(search).has('lang')) return;
  window.history.replaceState(null, '', `${pathname}${search}${search === '' ? '?' : '&'}lang=${lang}${hash}`);
}
