import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '@/dataset/decode';
import { indexDataset } from '@/dataset/index-dataset';
import { emptyQuery } from '@/query/query';
import { checkLink } from '@/state/check-link';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { queryFields, screenFields } from '@/state/link-fields';
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

/** The names under which the file knows the parts of a link: those of the first version, whatever later ones write. */
const names = {
  dossier: 'dossier',
  sha: 'sha',
  from: 'from',
  to: 'to',
  dates: 'dates',
  clock: 'clock',
  asof: 'asof',
  actors: 'actor',
  kinds: 'kind',
  types: 'type',
  articles: 'article',
  statuses: 'status',
  claimants: 'claimant',
  about: 'about',
  modalities: 'modality',
  measures: 'measure',
  groups: 'group',
  q: 'q',
  tab: 'claims',
  tables: 'table',
  fill: 'fill',
  scale: 'scale',
  by: 'by',
  a: 'a',
  b: 'b',
  level: 'level',
  ego: 'ego',
  pair: 'pair',
  window: 'view',
  lanes: 'lanes',
  since: 'since',
  embed: 'embed',
  lang: 'lang',
  text: 'text',
  unmarked: 'unmarked',
  marks: 'marks',
} as const;

/** What counts days from 1970 in a link and is written as dates in the file. */
const days = ['from', 'to', 'asof', 'since', 'window'];
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const written = (key: string, value: unknown): string =>
  days.includes(key)
    ? [typeof value === 'number' ? value : Object.values(value as Record<string, number>)].flat().map(dateOf).join('..')
    : Array.isArray(value)
      ? value.join(',')
      : encodeURIComponent(String(value)).replaceAll('%2C', ',');

/** What a link sets beside what a link without parameters does, in the words of the file. */
const sets = ({ page: _page, open: _open, query, ...screen }: Link): string => {
  const initial: Readonly<Record<string, unknown>> = { ...emptyQuery, ...homeLink };
  const known: Readonly<Record<string, string>> = names;
  return Object.entries({ ...query, ...screen })
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(initial[key]))
    .map(([key, value]) => `${known[key] ?? key}=${written(key, value)}`)
    .sort()
    .join('&');
};

describe('the links of tests/golden-links.txt', () => {
  it('are at least 60, and name every parameter there is', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60);
    const named = new Set(lines.flatMap(([, , set = '']) => set.split('&').map((part) => part.split('=')[0])));
    const params = Object.values({ ...queryFields, ...screenFields }).map(({ param }) => param);
    expect(params.filter((param) => !named.has(param))).toEqual([]);
  });

  it.each(lines)('%s', (text = '', open = '', set = '', notices = '') => {
    const parsed = parse(text);
    expect(opens(parsed.link)).toBe(open);
    const { link, notices: told } = checkLink(index, parsed);
    // Which groups there are the record says; an id that was merged stands here as it was written.
    const { groups } = link.query;
    expect(sets({ ...parsed.link, a: link.a, b: link.b, query: { ...parsed.link.query, groups } })).toBe(
      set === '-' ? '' : set.split('&').sort().join('&'),
    );
    const reasons = told.flatMap(({ reason }) => (reason === 'merged' ? [] : reason));
    expect(reasons.join(',') || '-').toBe(notices);
    // What it names is in the record, or the record says what became of it.
    expect(told.filter(({ reason }) => reason === 'unknown-id' || reason === 'unknown-sentence')).toEqual([]);
    if (link.open) expect(selectOpen(index, index, link.open).found).toMatch(/^(item|retired)$/);
    expect(parse(formatLink(parsed.link))).toEqual({ link: parsed.link, notices: [] });
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
