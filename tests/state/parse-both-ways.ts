import { expect } from 'vitest';
import { formatLink } from '@/state/format-link';
import { type ParsedLink, parseLink } from '@/state/parse-link';

const origin = 'https://aanloop.example';

/** An address read as a browser hands it over and as a router may, unparsed: what comes of it is an address of its own. */
export function parseBothWays(text: string): ParsedLink[] {
  const at = text.search(/[?#]/);
  const raw = { pathname: at < 0 ? text : text.slice(0, at), search: at < 0 ? '' : text.slice(at), hash: '' };
  const locations = [raw, ...(URL.canParse(text, origin) ? [new URL(text, origin)] : [])];
  return locations.map((location) => {
    const parsed = parseLink(location);
    const written = formatLink(parsed.link);
    expect(new URL(written, origin).origin).toBe(origin);
    expect(written).toMatch(/^\/(?!\/)/);
    expect(parseLink(new URL(written, origin))).toEqual({ link: parsed.link, notices: [] });
    for (const { value } of parsed.notices) expect(value.length).toBeLessThan(70);
    return parsed;
  });
}
