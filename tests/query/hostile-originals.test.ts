import { expect, it } from 'vitest';
import { countFound, type Match } from '@/query/match-original';
import { matchAttached, readHanded } from '@/query/read-attached';
import { type Dice, fuzz } from '../fixtures/fuzz';
import { attached, attachedIndex } from './attached-story';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const noise = (roll: Dice, size: number): Uint8Array => Uint8Array.from({ length: size }, () => roll.below(256));
const repeated = ['<!-- -->', '<p>', '&#32;', '"', '‘', ' ', '\u0301', '.', 'a-', '\n', '<', '&', '--', 'haven. '];
const elsewhere = 'De boten lagen stil. Niemand sprak over het weer, en de kade bleef leeg. '.repeat(40);
const asHtml = (text: string): string => `<!doctype html><body><p>${text.replaceAll('\n\n', '</p><p>')}</p></body>`;

/** Thirty kinds of file; the last number of each is how many of the passages stand in it, where that is certain. */
const kinds: readonly (readonly [string, (roll: Dice) => Uint8Array, 'all' | 'none' | 'any'])[] = [
  ['as it is', () => utf8(attached), 'all'],
  ['with a mark', () => utf8(`\uFEFF${attached}`), 'all'],
  ['UTF-16', () => new Uint8Array(Uint16Array.from(`\uFEFF${attached}`, (c) => c.charCodeAt(0)).buffer), 'all'],
  ['line ends of Windows', () => utf8(attached.replaceAll('\n', '\r\n')), 'all'],
  ['line ends of old', () => utf8(attached.replaceAll('\n', '\r')), 'all'],
  ['letters in parts', () => utf8(attached.normalize('NFD')), 'all'],
  ['as HTML', () => utf8(asHtml(attached)), 'all'],
  ['as HTML behind comments', (roll) => utf8('<!-- x -->\n'.repeat(roll.below(3_000)) + asHtml(attached)), 'all'],
  ['before other words', () => utf8(`${attached}\n\n${elsewhere}`), 'all'],
  ['behind other words', () => utf8(`${elsewhere}\n\n${attached}`), 'all'],
  ['amid other words', () => utf8(`${elsewhere}\n\n${attached}\n\n${elsewhere.repeat(3)}`), 'all'],
  ['wide spaces', (roll) => utf8(attached.replaceAll(' ', () => roll.pick([' ', '\u00a0', '\u2009']))), 'all'],
  ['soft hyphens', (roll) => utf8(attached.replaceAll('e', () => roll.pick(['e', 'e\u00ad']))), 'all'],
  ['other words', () => utf8(elsewhere), 'none'],
  ['other words as HTML', () => utf8(asHtml(elsewhere)), 'none'],
  ['one letter', (roll) => utf8(roll.pick(['a', '0', '.', '<'])), 'none'],
  ['nothing', () => new Uint8Array(), 'none'],
  ['white space', (roll) => utf8(' \n\t'.repeat(roll.below(3_000))), 'none'],
  ['noise', (roll) => noise(roll, roll.below(20_000)), 'none'],
  ['an archive', (roll) => Uint8Array.from([0x50, 0x4b, 3, 4, ...noise(roll, 2_000)]), 'none'],
  ['a PDF', (roll) => Uint8Array.from([...utf8('%PDF-1.7\n'), ...noise(roll, 2_000)]), 'none'],
  ['a picture', (roll) => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise(roll, 999)]), 'none'],
  ['one thing over and over', (roll) => utf8(roll.pick(repeated).repeat(1_500)), 'none'],
  ['two things in turn', (roll) => utf8((roll.pick(repeated) + roll.pick(repeated)).repeat(1_000)), 'none'],
  ['JSON', () => utf8(JSON.stringify({ text: 'geen', list: [1, 2, 3] })), 'none'],
  ['half of it', (roll) => utf8(attached.slice(0, roll.below(attached.length))), 'any'],
  ['torn in the middle of a letter', (roll) => utf8(attached).slice(0, roll.below(2_000)), 'any'],
  ['a byte spoiled', (roll) => utf8(attached).with(roll.below(800), roll.below(256)), 'any'],
  ['twice', () => utf8(`${attached}\n\n${attached}`), 'any'],
  ['backwards', () => utf8([...attached].reverse().join('')), 'any'],
];

const said = (match: Match): number => countFound(match).found / countFound(match).all;

it('of 1,000 files of thirty kinds each is read or refused, and nothing is called found that is not there', async () => {
  expect(kinds).toHaveLength(30);
  await fuzz('originals', 1_000, async (roll, seed) => {
    const [name, make, holds] = kinds[seed % kinds.length] ?? kinds[0] ?? [];
    if (!name || !make) throw new Error('no kind');
    const bytes = make(roll);
    const read = await readHanded({ name, size: bytes.length, read: async () => bytes });
    if (!read.ok) {
      expect(holds, `${name}: ${read.refusal}`).not.toBe('all');
      return;
    }
    const done: number[] = [];
    const match = await matchAttached(attachedIndex, read.content, { onProgress: (part) => done.push(part) });
    expect(done.every((part, i) => part >= 0 && part <= 1 && part >= (done[i - 1] ?? 0))).toBe(true);
    if (holds === 'none') expect(typeof match === 'string' ? null : match, name).toBeNull();
    if (match === null || typeof match === 'string') {
      expect(holds, name).not.toBe('all');
      return;
    }
    if (holds === 'all') expect(said(match), name).toBe(1);
    for (const finding of match.findings) {
      if (finding.status !== 'exact' && finding.status !== 'moved') continue;
      const plain = (text: string): string =>
        text
          .normalize('NFC')
          .replace(/[\u00ad]/g, '')
          .replace(/\s+/g, ' ');
      const { start, end } = finding.passage;
      expect(plain(match.text.slice(finding.start, finding.end)), name).toBe(plain(attached.slice(start, end)));
    }
  });
});

it.each([...repeated, '<br>', '"a', 'a.', '\u2028'])(
  'ten thousand %j are looked through and are not ours',
  async (one) => {
    const match = await matchAttached(attachedIndex, one.repeat(10_000));
    expect(typeof match === 'string' ? null : match).toBeNull();
  },
);
