import { formatLink } from './format-link';
import type { Link } from './link';
import { parseLink } from './parse-link';

/** The address of a first question of a dossier, in the language and the dossier on the screen. */
export function formatStart(address: string, { dossier, sha, lang }: Pick<Link, 'dossier' | 'sha' | 'lang'>): string {
  const { pathname, search, hash } = new URL(address, 'https://aanloop.invalid');
  return formatLink({ ...parseLink({ pathname, search, hash }).link, dossier, sha, lang });
}
