import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQuery } from '@/query/query';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { anyText } from '../fixtures/arbitrary-text';
import '../fixtures/fixed-seed';
import { day } from '../fixtures/day';

const parse = (pathname: string, search = '', hash = '') => parseLink({ pathname, search, hash });

const isSound = ({ link, notices }: ReturnType<typeof parse>): void => {
  // What came out can be written and read again without loss.
  const url = new URL(formatLink(link), 'https://aanloop.example');
  expect(parseLink(url)).toEqual({ link, notices: [] });
  for (const { name, value } of notices) {
    expect(name.length).toBeLessThanOrEqual(61);
    expect(value.length).toBeLessThanOrEqual(61);
  }
};

describe('parseLink', () => {
  it('reads anything without throwing', () => {
    const names = fc.constantFrom('from', 'to', 'clock', 'asof', 'actor', 'kind', 'type', 'article', 'status', 'q');
    const more = fc.constantFrom('lang', 'v', 'claims', 'table', 'fill', '__proto__', 'constructor', 'x');
    const values = fc.oneof(
      anyText(12),
      fc.constantFrom(
        '2022-01-05',
        '2022-01-01',
        'said',
        'ann,bob',
        'troops,',
        'nl',
        '1',
        '2',
        '%',
        '%u0041',
        '%E0%A4%A',
      ),
    );
    const search = fc
      .array(fc.tuple(fc.oneof(names, more), values), { maxLength: 6 })
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);
    const path = fc.oneof(
      anyText(20).map((text) => `/${text}`),
      fc.constantFrom('/', '/events/x', '/articles/a000', '/events/', '/compare', '//host/x', '/events/%E0%A4%A'),
    );
    const hash = fc.oneof(anyText(10), fc.constantFrom('', '#a000-s3', '#%', '#a000-s0', '#a000'));
    fc.assert(
      fc.property(path, search, hash, (pathname, query, fragment) => isSound(parse(pathname, query, fragment))),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a lone %', '/%', '?q=%&from=%', '#%'],
    ['double encoding', '/events/%2565', '?actor=%2561nn&q=%252C', '#%2523'],
    ['names of the prototype', '/__proto__/x', '?__proto__=1&constructor=2&toString=3&hasOwnProperty=4', '#__proto__'],
    ['constructor as a folder', '/constructor/x', '', ''],
    ['climbing', '/events/../../etc/passwd', '?article=../a000', '#../x'],
    ['climbing, encoded', '/events/..%2F..%2Fetc', '?actor=..%2Fx', ''],
    ['another host', '//evil.example/events/x', '?q=//evil.example', ''],
    ['a script', '/javascript:alert(1)', '?actor=javascript:alert(1)', '#javascript:alert(1)'],
    ['markup', '/events/<img src=x>', '?kind=<script>', '#<b>'],
    ['a zero', '/events/\0', '?q=%00&actor=%00', '#\0'],
    ['half a character', '/\ud800', '?q=\ud800', '#\udfff'],
    ['broken UTF-8', '/%C3%28', '?q=%C3%28&actor=%FF', '#%C3'],
    ['only separators', '/////', '?&&==&=&;', '##'],
    ['right to left marks', '/events/\u202Eabc', '?q=\u202E', ''],
  ])('is not led astray by %s', (_name, pathname, search, hash) => {
    isSound(parse(pathname, search, hash));
    expect(parse(pathname, search, hash).link.open).toBeNull();
  });

  it.each([
    ['one word', `?q=${'a'.repeat(65_536)}`],
    ['one value', `?actor=${'a'.repeat(65_536)}`],
    ['many values', `?actor=${Array.from({ length: 9000 }, (_, i) => `A${i}`).join(',')}`],
    ['many parameters', `?${Array.from({ length: 9000 }, (_, i) => `p${i}=`).join('&')}`],
    ['one parameter many times', `?${'from=1&'.repeat(9000)}`],
  ])('reads 64 kB of %s and tells of it in few words', (_name, search) => {
    const { link, notices } = parse('/', search);
    expect(link).toEqual(homeLink);
    expect(notices.length).toBeGreaterThan(0);
    for (const { value } of notices) expect(value.length).toBeLessThan(70);
  });

  it('reads 64 kB of path or fragment', () => {
    const long = 'a'.repeat(65_536);
    isSound(parse(`/events/${long}`, '', `#${long}`));
    isSound(parse('/articles/a000', '', `#a000-s${long}`));
    isSound(parse(`/${'events/'.repeat(9000)}`, '', ''));
    expect(parse('/articles/a000', '', `#a000-s${long}`).notices).toMatchObject([{ reason: 'bad-sentence' }]);
  });

  it.each([
    ['?from=2022-02-30', { reason: 'bad-value', name: 'from', value: '2022-02-30' }],
    ['?to=', { reason: 'bad-value', name: 'to', value: '' }],
    ['?asof=yesterday', { reason: 'bad-value', name: 'asof', value: 'yesterday' }],
    ['?clock=Said', { reason: 'bad-value', name: 'clock', value: 'Said' }],
    ['?kind=troops,tanks', { reason: 'bad-value', name: 'kind', value: 'tanks' }],
    ['?type=toString', { reason: 'bad-value', name: 'type', value: 'toString' }],
    ['?status=occured', { reason: 'bad-value', name: 'status', value: 'occured' }],
    ['?actor=Ann', { reason: 'bad-value', name: 'actor', value: 'Ann' }],
    ['?article=a%20b', { reason: 'bad-value', name: 'article', value: 'a b' }],
    ['?lang=de', { reason: 'bad-value', name: 'lang', value: 'de' }],
    ['?claims=none', { reason: 'bad-value', name: 'claims', value: 'none' }],
    ['?table=reader', { reason: 'bad-value', name: 'table', value: 'reader' }],
    ['?fill=all', { reason: 'bad-value', name: 'fill', value: 'all' }],
    ['?color=red', { reason: 'unknown-parameter', name: 'color', value: 'red' }],
    ['?__proto__=x', { reason: 'unknown-parameter', name: '__proto__', value: 'x' }],
    ['?lang=nl&lang=en', { reason: 'repeated', name: 'lang', value: 'en' }],
    ['?v=1&v=2', { reason: 'repeated', name: 'v', value: '2' }],
    ['?v=2', { reason: 'newer-version', name: 'v', value: '2' }],
    ['?from=2022-02-01&to=2022-01-01', { reason: 'swapped-range', name: 'from', value: '2022-02-01 > 2022-01-01' }],
  ])('tells what it left out of %s', (search, notice) => {
    expect(parse('/', search).notices).toEqual([notice]);
  });

  it('tells each thing once', () => {
    const { notices } = parse('/', '?kind=x&from=1&from=1&from=1&from=2');
    const told = notices.map(({ reason, name, value }) => `${reason} ${name} ${value}`);
    expect(told).toEqual([...new Set(told)]);
    expect(told).toContain('repeated from 2');
  });

  it('keeps the good part of a list and the first of what is repeated', () => {
    const { query } = parse(
      '/',
      '?kind=troops,tanks,sanctions&actor=ann,,ann,BOB&from=2022-01-01&from=2022-01-02',
    ).link;
    expect(query).toEqual({ ...emptyQuery, kinds: ['troops', 'sanctions'], actors: ['ann'], from: day('2022-01-01') });
  });

  it('refuses words that are too long whole, and reads the longest', () => {
    expect(parse('/', `?q=${'a'.repeat(200)}`).link.query.q).toHaveLength(200);
    const { link, notices } = parse('/', `?q=${'a'.repeat(201)}`);
    expect(link.query.q).toBe('');
    expect(notices).toMatchObject([{ reason: 'bad-value', name: 'q' }]);
  });

  it('puts dates that run backward in order', () => {
    expect(parse('/', '?from=2022-02-01&to=2022-01-01').link.query).toMatchObject({
      from: day('2022-01-01'),
      to: day('2022-02-01'),
    });
    expect(parse('/', '?from=2022-01-01&to=2022-01-01').notices).toEqual([]);
  });

  it.each([
    ['/', null, []],
    ['/index.html', null, []],
    ['/events/first-call', { kind: 'event', id: 'first-call', sentence: null }, []],
    ['/events/first-call.html', { kind: 'event', id: 'first-call', sentence: null }, []],
    ['/events/first-call/', { kind: 'event', id: 'first-call', sentence: null }, []],
    ['/events/first%2Dcall', { kind: 'event', id: 'first-call', sentence: null }, []],
    ['/claims/told', { kind: 'claim', id: 'told', sentence: null }, []],
    ['/actors/constructor', { kind: 'actor', id: 'constructor', sentence: null }, []],
    ['/articles/a000', { kind: 'article', id: 'a000', sentence: null }, []],
    ['/events', null, ['/events']],
    ['/event/first-call', null, ['/event/first-call']],
    ['/Events/first-call', { kind: 'event', id: 'first-call', sentence: null }, []],
    ['/EVENTS/FIRST-CALL', { kind: 'event', id: 'first-call', sentence: null }, []],
    ['/events/a/b', null, ['/events/a/b']],
    ['/nowhere', null, ['/nowhere']],
    ['/about/x', null, ['/about/x']],
  ])('opens for the path %s what it names', (pathname, open, told) => {
    const { link, notices } = parse(pathname);
    expect(link).toEqual({ ...homeLink, open });
    expect(notices).toEqual(told.map((value) => ({ reason: 'bad-path', name: 'path', value })));
  });

  it.each(['compare', 'about', 'data'] as const)('knows the page %s', (page) => {
    expect(parse(`/${page}`)).toEqual({ link: { ...homeLink, page }, notices: [] });
    expect(parse(`/${page}.html`)).toEqual({ link: { ...homeLink, page }, notices: [] });
  });

  it.each([
    ['/articles/a000', '#a000-s3', 'a000-s3'],
    ['/articles/a000.html', '#a000-s3', 'a000-s3'],
    ['/articles/a000', '#a000%2Ds3', 'a000-s3'],
    ['/articles/a000', '', null],
    ['/articles/a000', '#', null],
  ])('opens in %s%s the sentence %s', (pathname, hash, sentence) => {
    expect(parse(pathname, '', hash)).toMatchObject({ link: { open: { sentence } }, notices: [] });
  });

  it.each([
    ['/articles/a000', '#a001-s3'],
    ['/articles/a000', '#s3'],
    ['/articles/a000', '#a000-s3 s4'],
    ['/events/first-call', '#a000-s3'],
    ['/', '#top'],
  ])('opens in %s%s no sentence, and says so', (pathname, hash) => {
    const { link, notices } = parse(pathname, '', hash);
    expect(link.open?.sentence ?? null).toBeNull();
    expect(notices).toEqual([{ reason: 'bad-sentence', name: '#', value: hash }]);
  });
});
