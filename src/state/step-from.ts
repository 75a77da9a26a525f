import type { Link } from './link';

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const changed = <Of extends object>(screen: Of, to: Of): Partial<Of> =>
  Object.fromEntries(
    Object.entries(to).filter(([name, value]) => !isAlike(value, screen[name as keyof Of])),
  ) as Partial<Of>;

/**
 * Where a link leads that stands on a screen which is no longer that of the address: what it changes of its screen, it
 * changes there, and all else stays as it was asked meanwhile. One that leads to another dossier, or from another, leads
 * where it says.
 */
export function stepFrom(screen: Link, at: Link, to: Link): Link {
  const change = changed(screen, to);
  if (isAlike(change, {}) || [screen, to].some(({ dossier, sha }) => dossier !== at.dossier || sha !== at.sha))
    return to;
  const { page, open } = 'page' in change || 'open' in change ? to : at;
  return { ...at, ...change, page, open, query: { ...at.query, ...changed(screen.query, to.query) } };
}
