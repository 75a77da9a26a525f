import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '@/publish/publish';
import { appPages } from '@/publish/write-home';
import { both, smallStory } from '../fixtures/small-story';
import { crawlSite } from './crawl-site';

const root = path.join(import.meta.dirname, '..', '..');
const nasty = `</script><script>alert("1")</script> & 'x' é <b>`;
const dataset = {
  ...smallStory,
  dossier: {
    ...smallStory.dossier,
    summary: both('how a small story was told'),
    introduction: both('what a stranger must know'),
    starts: [
      { title: both('Who called?'), link: '/?type=call' },
      { title: both('Who answered?'), link: '/compare?kind=denial' },
    ],
  },
  events: smallStory.events.map((event) =>
    event.id === 'call' ? { ...event, title: { nl: nasty, en: nasty } } : event,
  ),
  retired: [
    {
      id: 'ring',
      kind: 'event' as const,
      reason: both('merged with the call'),
      date: '2022-03-01',
      replacedBy: ['call'],
    },
    { id: 'pair', kind: 'actor' as const, reason: both('two people'), date: '2022-03-01', replacedBy: ['ann', 'bob'] },
    { id: 'told-once', kind: 'claim' as const, reason: both('not in the text'), date: '2022-03-01', replacedBy: [] },
  ],
};

const shell = (base: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;; style-src &#39;self&#39;">
    <meta charset="utf-8" />
    <meta name="description" content="x" />
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml" />
    <title>Aanloop</title>
    <script src="${base}guard.js"></script>
    <script type="module" crossorigin src="${base}assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="${base}assets/style.css">
  </head>
  <body>
    <div id="root"></div>
    <noscript>x</noscript>
  </body>
</html>
`;

const sheet = '.published{margin:0}.of-the-app{margin:1px}';
const guard = 'document.documentElement.dataset.guarded = "";\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
const built = (name: string, base: string): string => {
  const site = path.join(folder, name);
  mkdirSync(path.join(site, 'assets'), { recursive: true });
  writeFileSync(path.join(site, 'index.html'), shell(base));
  writeFileSync(path.join(site, 'icon.svg'), '');
  writeFileSync(path.join(site, 'assets', 'index.js'), '');
  writeFileSync(path.join(site, 'assets', 'style.css'), sheet);
  writeFileSync(path.join(site, 'guard.js'), guard);
  writeFileSync(path.join(site, 'dataset.json'), JSON.stringify(dataset));
  return site;
};
const read = (site: string, file: string): string => readFileSync(path.join(site, file), 'utf8');

afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ['at the root, with no address', '/', ''],
  ['under a base path of a known address', '/news/aanloop/', 'https://aanloop.example'],
])('a site published %s', (_name, base, origin) => {
  let site = '';
  beforeAll(async () => {
    site = built(origin === '' ? 'root' : 'base', base);
    await publish(root, site, origin === '' ? undefined : `${origin}${base}`);
  });

  it('has a sound page for each item in each language, and one for each that is gone', () => {
    const { faults, pages } = crawlSite(site, base, origin);
    expect(faults).toEqual([]);
    const { events, claims, actors, articles, retired } = dataset;
    const each = [events, claims, actors, articles, retired].reduce((sum, { length }) => sum + length, 0);
    expect(pages).toHaveLength(2 * each);
  });

  it('has pages of what most else refers to where there is more than it takes, and says of the others where they are', async () => {
    const few = built(`few-${origin === '' ? 'root' : 'base'}`, base);
    const { events, claims, actors, articles, retired } = dataset;
    const all = events.length + claims.length + actors.length + articles.length;
    const made = await publish(root, few, origin === '' ? undefined : `${origin}${base}`, { most: 3 });
    expect(made).toMatchObject({ pages: 2 * (3 + retired.length), left: all - 3 });
    const home = read(few, 'nl/index.html');
    const listed = [...home.matchAll(/<li><a href="([^"]*nl\/(?:events|claims|actors|articles)\/[^"]+)"/g)].map(
      ([, file = '']) => file.slice(base.length),
    );
    expect(listed).toHaveLength(3);
    for (const file of listed) expect(read(few, file)).toContain('data-published');
    expect(home).toContain('hebben geen eigen bladzijde');
    expect(home).toContain('waarnaar het meest wordt verwezen');
    expect(read(few, 'sitemap.xml').match(/<loc>/g)).toHaveLength(2 * (3 + appPages.length));
    expect(home).not.toContain('heeft elke gebeurtenis');
    expect(read(site, 'nl/index.html')).toContain('heeft elke gebeurtenis');
  });

  it('keeps the shell for addresses that have no file', () => {
    expect(read(site, '404.html')).toBe(shell(base));
  });

  it('has a home in each language that leads to everything without a script', () => {
    const home = read(site, 'nl/index.html');
    expect(home).toContain(`<html lang="nl" data-files data-home="index">`);
    expect(home).toContain(`href="${base}nl/events/warning.html"`);
    expect(home).not.toContain(`href="${base}events/`);
    expect(home).toContain(`hreflang="x-default" href="${origin}${base}"`);
    expect(read(site, 'compare.html')).toContain(`href="${base}nl/compare.html"`);
  });

  it('says the same when it is published twice', async () => {
    const before = ['events/call.html', 'nl/events/call.html', 'feed.xml', 'sitemap.xml', 'index.html'].map((file) =>
      read(site, file),
    );
    await publish(root, site, origin === '' ? undefined : `${origin}${base}`);
    const after = ['events/call.html', 'nl/events/call.html', 'feed.xml', 'sitemap.xml', 'index.html'].map((file) =>
      read(site, file),
    );
    expect(after).toEqual(before);
  });

  it('has no style that the policy of the site would refuse', () => {
    const html = read(site, 'events/call.html');
    expect(html).not.toContain(' style=');
    const [, name = ''] = /data-style="(\w+)"/.exec(html) ?? [];
    const [, own = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(own).toContain(`[data-style="${name}"]{`);
    expect(own).toContain('.published{');
    expect(own).not.toContain('of-the-app');
    expect(html).toContain(`style-src &#39;self&#39; &#39;sha256-${sha256(own)}&#39;"`);
  });

  it('is painted without waiting for a file, and drawn by the app once its styles have come', () => {
    const html = read(site, 'index.html');
    const [head = '', body = ''] = html.split('</head>');
    expect(head).not.toMatch(/<script(?! type="(?:module|application\/ld\+json)")[^>]* src=|rel="stylesheet"/);
    expect(head).toContain(`<script>${guard}</script>`);
    expect(head).toContain(`script-src &#39;self&#39; &#39;sha256-${sha256(guard)}&#39;;`);
    expect(head).toContain(`<link rel="preload" as="style" crossorigin href="${base}assets/style.css">`);
    expect(body.indexOf('rel="stylesheet"')).toBeGreaterThan(body.indexOf('class="published"'));
    expect(body).toMatch(/<template data-later>.*<\/template><\/body>/s);
  });

  it('lets no words out of their place', () => {
    const html = read(site, 'events/call.html');
    expect(html).not.toContain('é <b>');
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html).toContain('&#60;/script&#62;');
    expect(() => JSON.parse(read(site, 'events/call.oembed.json'))).not.toThrow();
  });

  it('says what, when, who and where it says so, and what answers it', () => {
    const html = read(site, 'events/warning.html');
    for (const words of ['warning en', 'Saturday 8 January 2022', 'dee en', 'speaker', 'a2 sentence 1 en']) {
      expect(html).toContain(words);
    }
    expect(html).toContain(`href="${base}articles/a2.html#a2-s1"`);
    expect(read(site, 'nl/claims/told-again.html')).toContain(`href="${base}nl/claims/told.html"`);
    expect(read(site, 'articles/a1.html')).toMatch(/<span id="a1-s3"[^>]*><span lang="en">.*?a1 sentence 3 en/);
  });

  it('says of what is gone why, and leads on', () => {
    const html = read(site, 'nl/events/ring.html');
    expect(html).toContain('merged with the call nl');
    expect(html).toContain(`href="${base}nl/events/call.html"`);
    expect(html).toContain('content="noindex"');
    expect(read(site, 'actors/pair.html')).toContain(`href="${base}actors/bob.html"`);
    expect(read(site, 'claims/told-once.html')).toContain('not in the text en');
  });

  it('has data that is JSON-LD', async () => {
    for (const file of ['events/call.html', 'nl/claims/told.html', 'actors/ann.html', 'nl/articles/a1.html']) {
      const data = JSON.parse(/ld\+json">([\s\S]*?)<\/script>/.exec(read(site, file))?.[1] ?? '');
      // The vocabulary itself is not fetched: every term is taken to be in it.
      const expanded = await jsonld.expand({ ...data, '@context': { '@vocab': 'https://schema.org/' } });
      expect(JSON.stringify(expanded)).toContain('https://schema.org/mainEntity');
    }
  });
});

describe('publish', () => {
  it('refuses a site address that is none', async () => {
    await expect(publish(root, built('odd', '/'), 'ftp://aanloop.example/')).rejects.toThrow('AANLOOP_SITE');
  });

  it('refuses a folder that was not built', async () => {
    const site = built('bare', '/');
    writeFileSync(path.join(site, 'index.html'), '<!doctype html><title>x</title>');
    await expect(publish(root, site, undefined)).rejects.toThrow('index.html');
  });
});
