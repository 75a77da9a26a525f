import { describe, expect, it } from 'vitest';
import { formatLink } from '@/state/format-link';
import { parseLink } from '@/state/parse-link';
import { hostileLinks } from './hostile-links';

const origin = 'https://aanloop.example';

describe('hostile links', () => {
  it('are two hundred', () => {
    expect(hostileLinks.length).toBeGreaterThanOrEqual(200);
  });

  it.each(hostileLinks.map((text) => ({ name: text.slice(0, 60), text })))('$name', ({ text }) => {
    // As a browser hands them over, and as a router may, unparsed.
    const at = text.search(/[?#]/);
    const raw = {
      pathname: at < 0 ? text : text.slice(0, at),
      search: text.slice(at < 0 ? text.length : at),
      hash: '',
    };
    for (const location of [raw, ...(URL.canParse(text, origin) ? [new URL(text, origin)] : [])]) {
      const { link, notices } = parseLink(location);
      const written = formatLink(link);
      expect(new URL(written, origin).origin).toBe(origin);
      expect(written).toMatch(/^\/(?!\/)/);
      expect(parseLink(new URL(written, origin))).toEqual({ link, notices: [] });
      for (const { value } of notices) expect(value.length).toBeLessThan(70);
    }
    expect(Object.prototype).not.toHaveProperty('x');
  });
});
