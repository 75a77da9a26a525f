import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { emptyQuery } from '@/query/query';
import { checkLink } from '@/state/check-link';
import { fitLink } from '@/state/fit-link';
import { formatAtFile, formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { isFiltered } from '@/state/link-fields';
import { parseLink } from '@/state/parse-link';
import { day } from '../fixtures/day';
import { actor, article, story } from '../fixtures/small-story';

const parse = (text: string) => parseLink(new URL(text, 'https://aanloop.example'));
const opened = (text: string) => parse(text).link.open;
const told = (text: string) => parse(text).notices.map(({ reason, name, value }) => `${reason} ${name} ${value}`);
const eighty = `a${'b'.repeat(79)}`;

describe('ids at their longest', () => {
  it.each(['events', 'actors', 'claims', 'articles'])(
    'opens one of eighty letters among %s, and none longer',
    (folder) => {
      expect(opened(`/${folder}/${eighty}`)?.id).toBe(eighty);
      expect(opened(`/${folder}/${eighty}c`)).toBeNull();
    },
  );

  it('filters by one of eighty letters, and by none longer', () => {
    expect(parse(`/?actor=${eighty}`).link.query.actors).toEqual([eighty]);
    expect(parse(`/?actor=${eighty}c`).link.query.actors).toEqual([]);
    expect(parse(`/?a=actor.${eighty}`).link.a).toBe(`actor.${eighty}`);
    expect(parse(`/?a=actor.${eighty}c`).link.a).toBeNull();
  });

  it('knows a sentence of eighty letters, and none longer', () => {
    const of = (length: number) => `a000-s${'1'.repeat(length - 6)}`;
    expect(opened(`/articles/a000#${of(80)}`)?.sentence).toBe(of(80));
    expect(opened(`/articles/a000#${of(81)}`)?.sentence).toBeNull();
  });
});

describe('what others leave at the end of a link', () => {
  it.each([
    '.',
    ',',
    ')',
    '/)',
    '/.',
    '/./',
    '”',
    '\u200b',
    '%E2%80%8B',
    '.html',
    '.html.',
    '/',
    '%20',
    '%C2%A0',
    '**',
    '_',
    '…',
    '`',
    '|',
    '%E2%80%9C',
  ])('opens the event in spite of %j, and says nothing of it', (left) => {
    expect(parse(`/events/first-call${left}`)).toEqual({
      link: { ...homeLink, open: { kind: 'event', id: 'first-call', sentence: null } },
      notices: [],
    });
  });

  it('takes it off a value and a sentence too, but not off words that were searched for', () => {
    expect(parse('/?from=2022-01-05).').link.query.from).toBe(day('2022-01-05'));
    expect(parse('/?kind=troops,sanctions,').link.query.kinds).toEqual(['troops', 'sanctions']);
    expect(parse('/?kind=troops)').link.query.kinds).toEqual(['troops']);
    expect(opened('/articles/a000#a000-s3.')?.sentence).toBe('a000-s3');
    expect(parse('/?q=who said?').link.query.q).toBe('who said?');
  });

  it('tells a broken value as it was written where nothing of it is known', () => {
    expect(told('/?from=soon.')).toEqual(['bad-value from soon.']);
    expect(told('/?kind=tanks,troops,planes.')).toEqual(['bad-value kind tanks', 'bad-value kind planes.']);
  });

  it.each(['utm_source', 'utm_', 'fbclid', 'gclid', 'msclkid', 'mc_cid', 'mc_eid', 'ref'])(
    'drops %s without a word',
    (name) => {
      expect(parse(`/?from=2022-01-05&${name}=x`)).toEqual({
        link: { ...homeLink, query: { ...emptyQuery, from: day('2022-01-05') } },
        notices: [],
      });
    },
  );

  it.each([
    'UTM_SOURCE',
    'mtm_campaign',
    'pk_campaign',
    'hsa_acc',
    '_ga',
    '_hsenc',
    '__s',
    'oly_enc_id',
    'vero_id',
    'gad_source',
    'at_medium',
    'WT.mc_id',
    'ref_src',
    'twclid',
    'yclid',
    'dclid',
    'ttclid',
    'gbraid',
    'wbraid',
    'igshid',
    'igsh',
    'mibextid',
    'srsltid',
    'mkt_tok',
    's_cid',
    'cmpid',
    'trk',
  ])('drops %s of a mail, a chat or a search without a word', (name) => {
    expect(parse(`/events/first-call?${name}=x&kind=troops`)).toEqual(parse('/events/first-call?kind=troops'));
  });

  it.each(['/EVENTS/FIRST-CALL', '/Events/First-Call.', '/NL/events/First-call.HTML'])('opens %s', (text) => {
    expect(opened(text)).toEqual({ kind: 'event', id: 'first-call', sentence: null });
    expect(told(text)).toEqual([]);
  });

  it('goes by the sentence where the browser leaves words of a page to look for', () => {
    expect(told('/#:~:text=one%20two')).toEqual([]);
    expect(told('/articles/a000#a000-s3:~:text=one,two&text=three')).toEqual([]);
    expect(opened('/articles/a000#a000-s3:~:text=one,two&text=three')?.sentence).toBe('a000-s3');
    expect(opened('/articles/a000#:~:text=one')?.sentence).toBeNull();
  });

  it.each(['xutm_source', 'refs', 'utm', 'clid'])('says that %s is unknown', (name) => {
    expect(told(`/?${name}=x`)).toEqual([`unknown-parameter ${name} x`]);
  });

  it('reads "&" that was written out, however often', () => {
    const { query } = parse('/?from=2022-01-05&amp;to=2022-01-09&amp;amp;q=x').link;
    expect(query).toMatchObject({ from: day('2022-01-05'), to: day('2022-01-09'), q: 'x' });
  });
});

describe('the language of a link', () => {
  it.each([
    ['/nl/events/first-call', 'nl'],
    ['/nl/', 'nl'],
    ['/nl/compare.html', 'nl'],
    // Whatever else is wrong with it.
    ['/nl/nowhere', 'nl'],
    ['/en/events/a/b', 'en'],
    // What the reader chose since goes before the folder of the page.
    ['/nl/events/first-call?lang=en', 'en'],
    ['/events/nl', null],
    ['/nowhere/nl', null],
    ['/nowhere', null],
  ])('is for %s %s', (text, lang) => {
    expect(parse(text).link.lang).toBe(lang);
  });

  it('is no reason to open something else', () => {
    expect(opened('/nl/events/first-call')?.id).toBe('first-call');
    expect(opened('/nl/nl')).toBeNull();
    expect(told('/nl/nowhere')).toEqual(['bad-path path /nl/nowhere']);
  });
});

describe('a file that holds every dossier', () => {
  it.each(['/', '/nl', '/nl/', '/index.html', '/open.html', '/open', '/nl/index.html'])(
    'opens at %s what `at` says',
    (file) => {
      expect(opened(`${file}?at=/claims/told`)).toMatchObject({ kind: 'claim', id: 'told' });
      expect(told(`${file}?at=/claims/told`)).toEqual([]);
      expect(parse(`${file}?at=/compare`).link.page).toBe('compare');
    },
  );

  it('hears no `at` on a page that is of something', () => {
    expect(opened('/events/first-call?at=/claims/told')?.id).toBe('first-call');
    expect(told('/events/first-call?at=/claims/told')).toEqual(['unknown-parameter at /claims/told']);
    expect(told('/?at=/claims/told&at=/claims/other')).toEqual(['repeated at /claims/other']);
  });

  it('is written with what is open beside it, and read again', () => {
    for (const text of ['/claims/told?from=2022-01-05', '/articles/a000#a000-s3', '/compare', '/', '/?q=x']) {
      const { link } = parse(text);
      const written = formatAtFile(link, '/open.html');
      expect(written.startsWith('/open.html')).toBe(true);
      expect(parse(written)).toEqual({ link, notices: [] });
    }
    expect(formatAtFile(homeLink, '/open.html')).toBe('/open.html');
  });
});

describe('what is told', () => {
  it('holds sixty letters of a value, and shows that more was there', () => {
    expect(told(`/?clock=${'x'.repeat(60)}`)).toEqual([`bad-value clock ${'x'.repeat(60)}`]);
    expect(told(`/?clock=${'x'.repeat(61)}`)).toEqual([`bad-value clock ${'x'.repeat(60)}…`]);
  });

  it('names every value that came after the first', () => {
    expect(told('/?lang=nl&lang=en&lang=nl')).toEqual(['repeated lang en', 'repeated lang nl']);
    expect(told('/?v=1&v=1')).toEqual(['repeated v 1']);
  });

  it('is nothing for a range of one day', () => {
    expect(told('/?from=2022-01-05&to=2022-01-05')).toEqual([]);
    expect(told('/?from=2022-01-05')).toEqual([]);
    expect(told('/?to=2022-01-05')).toEqual([]);
  });
});

describe('a value of the screen', () => {
  it.each([
    ['lines=1', { lines: 1 }],
    ['lines=9999', { lines: 9_999 }],
    ['lines=all', { lines: 'all' }],
    ['pair=ann,bob', { pair: ['ann', 'bob'] }],
    ['view=2022-01-05..2022-01-05', { window: { from: day('2022-01-05'), to: day('2022-01-05') } }],
    ['view=2022-01-05..2022-01-06', { window: { from: day('2022-01-05'), to: day('2022-01-06') } }],
    ['sha=ABCDEF012345', { sha: 'abcdef012345' }],
    [`sha=${'0123456789abcdef'.repeat(4)}`, { sha: '0123456789ab' }],
    [`patch=${'x'.repeat(1_200)}`, { patch: 'x'.repeat(1_200) }],
    ['a=group.ukraine', { a: 'group.ukraine' }],
    ['b=article.a000', { b: 'article.a000' }],
  ])('is read from %s', (search, part) => {
    expect(parse(`/?${search}`)).toEqual({ link: { ...homeLink, ...part }, notices: [] });
  });

  it.each([
    'lines=0',
    'lines=10000',
    'lines=-1',
    'lines=1.5',
    'lines=None',
    'pair=ann',
    'pair=ann,ann',
    'pair=ann,bob,eve',
    'view=2022-01-06..2022-01-05',
    'view=2022-01-05..',
    'view=..2022-01-05',
    'view=2022-01-05',
    'view=2022-01-05..2022-01-06..2022-01-07',
    'sha=abcdef01234',
    `sha=${'0'.repeat(65)}`,
    'sha=abcdef01234g',
    `patch=${'x'.repeat(1_201)}`,
    'patch=a+b',
    'a=ukraine',
    'a=.ukraine',
    'a=team.ukraine',
    'a=actor.',
    'a=actor.A',
  ])('is not read from %s, and that is said', (search) => {
    const { link, notices } = parse(`/?${search}`);
    expect(link).toEqual(homeLink);
    expect(notices.length).toBeGreaterThan(0);
    expect(new Set(notices.map(({ reason }) => reason))).toEqual(new Set(['bad-value']));
  });
});

it('a question leaves something out but where only the clock was set', () => {
  const filtered = (search: string): boolean => isFiltered(parse(`/?${search}`).link.query);
  expect(filtered('')).toBe(false);
  expect(filtered('clock=said')).toBe(false);
  for (const search of ['from=2022-01-05', 'to=2022-01-05', 'dates=certain', 'asof=2022-01-05', 'kind=troops', 'q=x'])
    expect(filtered(search), search).toBe(true);
  expect(filtered('clock=said&q=x')).toBe(true);
});

describe('parties that are compared', () => {
  const whole = indexDataset(
    story({ articles: [article('a1', '2022-01-07', 2)], actors: [actor('ann'), actor('bob')] }),
  );
  const check = (search: string) => checkLink(whole, parse(`/compare?${search}`));
  const [group] = [...whole.groups.keys()];

  it('are kept where the record has them', () => {
    for (const party of ['actor.ann', 'article.a1', `group.${group}`]) {
      expect(check(`a=${party}&b=actor.bob`)).toMatchObject({ link: { a: party, b: 'actor.bob' }, notices: [] });
    }
  });

  it.each([
    ['actor.zed', { reason: 'unknown-id', name: 'actor', value: 'zed' }],
    ['article.a9', { reason: 'unknown-id', name: 'article', value: 'a9' }],
    ['group.martians', { reason: 'bad-value', name: 'a', value: 'group.martians' }],
    // An article is no actor.
    ['actor.a1', { reason: 'unknown-id', name: 'actor', value: 'a1' }],
    ['article.ann', { reason: 'unknown-id', name: 'article', value: 'ann' }],
  ])('are left out with a word where it has not: %s', (party, notice) => {
    expect(check(`a=${party}&b=actor.bob`)).toMatchObject({ link: { a: null, b: 'actor.bob' }, notices: [notice] });
  });

  it('are two or none', () => {
    expect(check('pair=ann,bob').link.pair).toEqual(['ann', 'bob']);
    expect(check('pair=ann,zed').link.pair).toEqual([]);
    expect(check('pair=zed,ann').notices).toEqual([{ reason: 'unknown-id', name: 'actor', value: 'zed' }]);
  });

  it('filter by groups that the record tells apart', () => {
    expect(check(`group=${group}`)).toMatchObject({ link: { query: { groups: [group] } }, notices: [] });
    expect(check(`group=${group},martians`)).toMatchObject({
      link: { query: { groups: [group] } },
      notices: [{ reason: 'bad-value', name: 'group', value: 'martians' }],
    });
  });
});

it('of a link that is too long as much is kept as there is room for, to the last id', () => {
  const list = (count: number) => Array.from({ length: count }, (_, i) => `actor-${i}`);
  for (const count of [1, 2, 3, 200, 201, 400]) {
    const { link, notices } = fitLink({ ...homeLink, query: { ...emptyQuery, actors: list(count) } });
    const kept = link.query.actors.length;
    expect(link.query.actors).toEqual(list(kept));
    expect(formatLink(link).length).toBeLessThanOrEqual(1_800);
    if (kept === count) expect(notices).toEqual([]);
    else {
      const more = formatLink({ ...link, query: { ...link.query, actors: list(kept + 1) } });
      expect(more.length).toBeGreaterThan(1_800);
    }
  }
});
