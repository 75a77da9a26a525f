import { type ParsedLink, parseLink } from './parse-link';

const read = new Map<string, ParsedLink>();

/** Steps back and forth are read again, all others once. */
const most = 20;

/** The link of an address, read once, whoever asks: the same address is the same link. */
export function readAddress({ pathname, search, hash }: Parameters<typeof parseLink>[0]): ParsedLink {
  const key = `${pathname}${search}${hash}`;
  const ready = read.get(key);
  if (ready) return ready;
  const parsed = parseLink({ pathname, search, hash });
  const [oldest] = read.keys();
  if (read.size >= most && oldest !== undefined) read.delete(oldest);
  read.set(key, parsed);
  return parsed;
}
