import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256, sha256InTurns } from '@/text/sha256';

const byNode = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const lengths = [...Array.from({ length: 200 }, (_, i) => i), 1023, 1024, 1025, 3072, 131_072, 300_000];
const odd = ['a', 'é', '…', '😀', '\uD800', 'aé…😀'];

it.each(odd)('is the hash of the letters as UTF-8, however many "%s" follow each other', async (one) => {
  for (const length of lengths) {
    const text = one.repeat(Math.ceil(length / one.length)).slice(0, length);
    expect(sha256(text), `${length}`).toBe(byNode(text));
    expect(await sha256InTurns(text), `${length}, in turns`).toBe(byNode(text));
  }
});

it('remembers nothing of a text before, longer or shorter, or of bytes', async () => {
  const long = sha256InTurns('x'.repeat(400_000));
  for (const text of ['x'.repeat(1000), '', 'y', 'x'.repeat(64), 'x'.repeat(5000), 'y'.repeat(55), 'é'.repeat(1024)]) {
    expect(sha256(text)).toBe(byNode(text));
    expect(sha256(new TextEncoder().encode(text))).toBe(byNode(text));
    expect(sha256(text)).toBe(byNode(text));
  }
  expect(await long).toBe(byNode('x'.repeat(400_000)));
});
