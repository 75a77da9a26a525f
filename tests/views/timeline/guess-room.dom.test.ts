import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { guessRoom } from '@/views/timeline/guess-room';

const tokens = readFileSync('src/app/tokens.css', 'utf8');
const token = (name: string): number => Number(new RegExp(`--timeline-${name}: ([\\d.]+)`).exec(tokens)?.[1]);
const head = 33.1;

afterEach(() => void vi.unstubAllGlobals());

it.each([500, 800, 900, 1080, 2000])('expects the height that the tokens give in a window %i high', (height) => {
  vi.stubGlobal('innerHeight', height);
  const given = Math.min(token('most'), Math.max(token('least'), token('share') * height));
  expect(guessRoom().height).toBe(Math.floor(given - head));
});
