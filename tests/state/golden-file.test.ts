import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '@/dataset/decode';
import { indexDataset } from '@/dataset/index-dataset';
import { checkLink } from '@/state/check-link';
import { formatLink } from '@/state/format-link';
import type { Link } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { selectOpen } from '@/state/select-open';

const root = path.join(import.meta.dirname, '..', '..');
const lines = readFileSync(path.join(root, 'tests', 'golden-links.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

const decoded = decodeDataset(readFileSync(path.join(root, 'public', 'dataset.json'), 'utf8'));
if (!decoded.ok) throw new Error(decoded.problem.detail);
const index = indexDataset(decoded.dataset);

const parse = (text: string) => parseLink(new URL(text, 'https://aanloop.example'));

const opens = ({ page, open }: Link): string =>
  page === 'dashboard' ? (open ? `${open.kind} ${open.sentence ?? open.id}` : 'dashboard') : page;

describe('the links of tests/golden-links.txt', () => {
  it('are at least 60', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60);
  });

  it.each(lines)('%s', (text = '', open, sets, notices) => {
    const parsed = parse(text);
    expect(opens(parsed.link)).toBe(open);
    expect(formatLink({ ...parsed.link, page: 'dashboard', open: null }).slice(2) || '-').toBe(sets);
    expect(parsed.notices.map(({ reason }) => reason).join(',') || '-').toBe(notices);
    // What it opens is in the record, or the record says what became of it.
    const { link } = checkLink(index, parsed);
    if (link.open) expect(selectOpen(index, index, link.open).found).toMatch(/^(item|retired)$/);
  });

  it('cut at any character, twenty of them give a usable link and never throw', () => {
    const long = [...lines].sort(([a = ''], [b = '']) => b.length - a.length).slice(0, 20);
    expect(long).toHaveLength(20);
    for (const [text = ''] of long) {
      for (let length = 1; length <= text.length; length++) {
        const { link, notices } = checkLink(index, parse(text.slice(0, length)));
        expect(parse(formatLink(link))).toEqual({ link, notices: [] });
        expect(Array.isArray(notices)).toBe(true);
      }
    }
  });
});
