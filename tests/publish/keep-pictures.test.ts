import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPictures, pictureStamp } from '@/publish/keep-pictures';
import type { PictureSubject } from '@/publish/picture-subject';

const root = path.join(import.meta.dirname, '..', '..');
const subject = (title: string): PictureSubject => ({ kicker: 'Event', title, line: '', marks: [] });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (stamp: string, ...titles: readonly string[]) => {
  const draw = vi.fn(async ({ title }: PictureSubject, lang: string) => Buffer.from(`${title} ${lang}`));
  const kept = keepPictures(folder, stamp, draw);
  const pictures = await Promise.all(titles.map(async (title) => `${await kept.draw(subject(title), 'en')}`));
  kept.tidy();
  return { drawn: draw.mock.calls.map(([{ title }]) => title), pictures, reused: kept.reused() };
};

it('draws what is new, gives back what is not, and forgets what nobody asks for', async () => {
  expect(await run('one', 'call', 'talks')).toEqual({
    drawn: ['call', 'talks'],
    pictures: ['call en', 'talks en'],
    reused: 0,
  });
  expect(await run('one', 'call', 'ring')).toEqual({ drawn: ['ring'], pictures: ['call en', 'ring en'], reused: 1 });
  expect(readdirSync(folder)).toHaveLength(2);
  expect((await run('one', 'talks')).drawn).toEqual(['talks']);
});

it('draws all anew for another program or other common parts', async () => {
  await run('one', 'call');
  expect((await run('two', 'call')).drawn).toEqual(['call']);
  expect(pictureStamp(root, ['a'])).toBe(pictureStamp(root, ['a']));
  expect(pictureStamp(root, ['a'])).not.toBe(pictureStamp(root, ['b']));
});
