import type { Link } from './link';

/** Enough for the screen that is left and the one that comes, and a few steps back. */
const most = 8;

/** Makes equal values one value, for the last few of them. */
function keeper<T>(): (value: T) => T {
  const kept = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(value);
    const same = kept.has(key) ? (kept.get(key) as T) : value;
    kept.delete(key);
    kept.set(key, same);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return same;
  };
}

/**
 * The links of one screen after another, alike where they say the same: what is open may change and the query is the
 * same query still, so that nothing is asked or drawn anew but what changed.
 */
export function linkKeeper(): (link: Link) => Link {
  const whole = keeper<Link>();
  const each = new Map<keyof Link, (value: unknown) => unknown>();
  return (link) => {
    const fields = Object.entries(link).map(([name, value]) => {
      const field = name as keyof Link;
      const keep = each.get(field) ?? keeper<unknown>();
      each.set(field, keep);
      return [field, keep(value)];
    });
    return whole(Object.fromEntries(fields) as unknown as Link);
  };
}
