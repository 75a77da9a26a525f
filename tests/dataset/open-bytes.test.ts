import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBytes } from '@/dataset/open-bytes';
import { smallStory } from '../fixtures/small-story';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
// What the door would refuse, so that one sees whether it was asked.
const odd = utf8(JSON.stringify({ ...smallStory, formatVersion: 7 }));

afterEach(() => void vi.unstubAllGlobals());

describe('openBytes', () => {
  it('takes what the build proved as it is', async () => {
    expect(await openBytes(odd, hashOf(odd))).toMatchObject({ ok: true, dataset: { formatVersion: 7 } });
  });

  it('brings what differs in one byte, and what nobody proved, before the door', async () => {
    for (const proven of [hashOf(utf8(`${JSON.stringify(smallStory)} `)), null]) {
      expect(await openBytes(odd, proven)).toMatchObject({ ok: false, problem: { cause: 'wrong-version' } });
      expect(await openBytes(utf8(JSON.stringify(smallStory)), proven)).toMatchObject({ ok: true, leftOut: [] });
    }
  });

  it('brings everything before the door where the browser does not hash', async () => {
    vi.stubGlobal('crypto', {});
    expect(await openBytes(odd, hashOf(odd))).toMatchObject({ ok: false, problem: { cause: 'wrong-version' } });
  });

  it('finds in our own dataset what the door makes of it', async () => {
    const bytes = new Uint8Array(readFileSync('public/dataset.json'));
    expect(await openBytes(bytes, hashOf(bytes))).toEqual({ ...(await openBytes(bytes)), isProven: true });
  });
});
