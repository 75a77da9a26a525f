import { describe, expect, it } from 'vitest';
import { hostileLinks } from './hostile-links';
import { parseBothWays } from './parse-both-ways';

describe('hostile links', () => {
  it('are two hundred', () => {
    expect(hostileLinks.length).toBeGreaterThanOrEqual(200);
  });

  it.each(hostileLinks.map((text) => ({ name: text.slice(0, 60), text })))('$name', ({ text }) => {
    expect(parseBothWays(text).length).toBeGreaterThan(0);
    expect(Object.prototype).not.toHaveProperty('x');
  });
});
