import { facetNames, facets } from '@/query/facets';
import { formatLink } from './format-link';
import type { Link } from './link';
import { queryFields } from './link-fields';

/** A link with its host and base path stays under 2,000 characters, which every mail program and messenger keeps whole. */
export const longestLink = 1800;

/** What was left out of a link that would have been too long: a list from its end, or the words whole. */
export interface FitNotice {
  readonly reason: 'too-long';
  /** The parameter. */
  readonly name: string;
  /** How many, or the words. */
  readonly value: string;
}

const isTooLong = (link: Link): boolean => formatLink(link).length > longestLink;

// By halving: a link of 64 kB holds thousands of ids.
const longestPrefix = (length: number, fits: (length: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The lists that grow with the dataset; the first gives way first. */
const idLists = facetNames.filter((name) => typeof facets[name].values === 'string');

/** Keeps what was chosen first; everything else that a link says always fits. */
export function fitLink(link: Link): { readonly link: Link; readonly notices: readonly FitNotice[] } {
  const notices: FitNotice[] = [];
  let fitted = link;
  const change = (query: Partial<Link['query']>): Link => ({ ...fitted, query: { ...fitted.query, ...query } });
  for (const key of idLists) {
    const list = fitted.query[key];
    if (list.length === 0 || !isTooLong(fitted)) continue;
    const kept = longestPrefix(list.length, (length) => !isTooLong(change({ [key]: list.slice(0, length) })));
    fitted = change({ [key]: list.slice(0, kept) });
    notices.push({ reason: 'too-long', name: queryFields[key].param, value: String(list.length - kept) });
  }
  if (isTooLong(fitted)) {
    notices.push({
      reason: 'too-long',
      name: queryFields.q.param,
      value: `${[...link.query.q].slice(0, 40).join('')}…`,
    });
    // Half a question would be another question; and without it there may be room for what was chosen.
    const again = fitLink({ ...link, query: { ...link.query, q: '' } });
    return {
      link: again.link,
      notices: [...again.notices, ...notices.filter(({ name }) => name === queryFields.q.param)],
    };
  }
  return { link: fitted, notices };
}
