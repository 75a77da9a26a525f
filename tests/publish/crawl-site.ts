import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A published file as a visitor that runs no script reads it. */
export interface Crawled {
  readonly file: string;
  readonly html: string;
}

const decode = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

export const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  );

export const tagsOf = (html: string, name: string): Record<string, string>[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributes(tag));

const meta = (html: string, key: string): string | undefined =>
  tagsOf(html, 'meta').find(({ name, property }) => name === key || property === key)?.content;

const types = new Set([
  'WebPage',
  'WebSite',
  'ImageObject',
  'Event',
  'Place',
  'Claim',
  'Article',
  'NewsArticle',
  'Person',
  'Country',
  'GovernmentOrganization',
  'Organization',
  'NewsMediaOrganization',
]);

const faultsOfNode = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(faultsOfNode);
  if (typeof node !== 'object' || node === null)
    return node === null || node === '' ? ['an empty value in JSON-LD'] : [];
  const type = '@type' in node ? String(node['@type']) : '';
  return [...(types.has(type) ? [] : [`JSON-LD type ${type}`]), ...Object.values(node).flatMap(faultsOfNode)];
};

/** What a page may name elsewhere: who an actor is. */
const outside = /^https:\/\/www\.wikidata\.org\/wiki\/Q\d+$/;

/** Every fault of a published site: missing tags, wrong pictures, broken data, unpaired languages, links to nothing. */
export function crawlSite(folder: string, base: string, origin: string): { faults: string[]; pages: Crawled[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  );
  const crawled = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
  const faults: string[] = [];
  const fileOf = (address: string): string | null => {
    const url = new URL(address, `${origin || 'https://unset.example'}${base}`);
    if (url.origin !== (origin || 'https://unset.example') || !url.pathname.startsWith(base)) return null;
    return decodeURIComponent(url.pathname.slice(base.length)) || 'index.html';
  };
  const isItem = (file: string): boolean => /^(?:nl\/)?(?:events|claims|actors|articles)\//.test(file);
  // The shells for what has no file, and for what lies elsewhere, are no pages: nobody is to find them by a search.
  const isShell = (file: string, html: string): boolean => file === '404.html' || /<html[^>]* data-entry=/.test(html);
  const pages = [...crawled].filter(([file, html]) => !isShell(file, html));
  for (const name of ['index', 'compare', 'about', 'data'].flatMap((one) => [`${one}.html`, `nl/${one}.html`])) {
    if (!crawled.has(name)) faults.push(`no ${name}`);
  }
  for (const [file, html] of crawled) {
    if (isShell(file, html) && file !== '404.html' && meta(html, 'robots') !== 'noindex')
      faults.push(`${file}: a shell that a search may find`);
  }
  const titles = new Map<string, string>();
  for (const [file, html] of crawled) {
    const fault = (text: string): void => void faults.push(`${file}: ${text}`);
    for (const { href, src } of [...tagsOf(html, 'a'), ...tagsOf(html, 'link'), ...tagsOf(html, 'script')]) {
      const to = href ?? src;
      if (to === undefined || to.startsWith('#')) continue;
      if (href !== undefined && outside.test(href)) continue;
      const target = fileOf(to);
      if (target === null) fault(`leads off the site: ${to}`);
      else if (!existsSync(path.join(folder, target))) fault(`leads to nothing: ${to}`);
      else {
        const id = to.includes('#') ? to.slice(to.indexOf('#') + 1) : null;
        if (id !== null && !crawled.get(target)?.includes(`id="${id}"`)) fault(`no #${id} in ${target}`);
      }
    }
  }
  for (const [file, html] of pages) {
    const fault = (text: string): void => void faults.push(`${file}: ${text}`);
    const isGone = meta(html, 'robots') === 'noindex';
    const lang = file.startsWith('nl/') ? 'nl' : 'en';
    const home = path.basename(file, '.html');
    const root = `<html lang="${lang}" data-files ${isItem(file) ? 'data-published' : `data-home="${home}"`}>`;
    if (!html.includes(root)) fault('not in its language');
    const title = decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
    if (title.length < 10) fault(`title: ${title}`);
    titles.set(`${lang} ${title} ${file.split('/').at(-2)}`, file);
    const description = meta(html, 'description') ?? '';
    if (description.length < 15 || description.length > 200) fault(`description of ${description.length} characters`);
    for (const key of [
      'og:title',
      'og:description',
      'og:type',
      'og:url',
      'og:site_name',
      'og:locale',
      'twitter:card',
      'twitter:title',
    ]) {
      if (!meta(html, key)) fault(`no ${key}`);
    }
    if (!/<main>[\s\S]*<h1>[^<]+<\/h1>[\s\S]*<\/main>/.test(html)) fault('no content');
    for (const { href = '', hreflang = lang } of tagsOf(html, 'a')) {
      const target = fileOf(href);
      if (target !== null && target.startsWith('nl/') !== (hreflang === 'nl')) fault(`leaves its language: ${href}`);
    }
    const links = tagsOf(html, 'link');
    const canonical = links.find(({ rel }) => rel === 'canonical')?.href ?? '';
    if (fileOf(canonical) !== file) fault(`canonical ${canonical}`);
    if (origin && !canonical.startsWith(origin)) fault(`canonical without its host: ${canonical}`);
    const alternates = Object.fromEntries(
      links.filter(({ hreflang }) => hreflang).map(({ hreflang, href }) => [hreflang, href]),
    );
    for (const code of ['en', 'nl', 'x-default']) {
      const target = fileOf(alternates[code] ?? '');
      const back = target === null ? undefined : crawled.get(target);
      if (!back) fault(`hreflang ${code} leads to nothing`);
      else if (!tagsOf(back, 'link').some(({ hreflang, href }) => hreflang === lang && fileOf(href ?? '') === file))
        fault(`hreflang ${code} does not lead back`);
    }
    const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
    try {
      const { '@context': context, ...node } = JSON.parse(data ?? '');
      if (context !== 'https://schema.org') fault(`JSON-LD context ${context}`);
      const entity = isItem(file) ? node.mainEntity : node;
      if (!entity?.name && !entity?.headline) fault('JSON-LD names no entity');
      for (const text of faultsOfNode(node)) fault(text);
    } catch {
      fault('JSON-LD is not JSON');
    }
    if (isGone) continue;
    const picture = fileOf(meta(html, 'og:image') ?? '/none');
    if (picture === null || !existsSync(path.join(folder, picture))) fault('no picture');
    else {
      const png = readFileSync(path.join(folder, picture));
      const size = [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)].join(' ');
      if (size !== 'PNG 1200 630') fault(`picture: ${size}`);
      if (meta(html, 'og:image:width') !== '1200' || meta(html, 'og:image:height') !== '630')
        fault('picture size not told');
    }
    if (!isItem(file)) continue;
    const oembed = links.find(({ type }) => type === 'application/json+oembed')?.href ?? '';
    const answer = JSON.parse(readFileSync(path.join(folder, fileOf(oembed) ?? ''), 'utf8'));
    // A frame needs the whole address: in the page of another a path would be a path of theirs.
    const isSound = origin
      ? answer.type === 'rich' && answer.html.includes(`<iframe src="${origin}${base}`) && answer.thumbnail_url
      : answer.type === 'link' && !('html' in answer);
    if (answer.version !== '1.0' || !isSound) fault('oEmbed');
  }
  const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  const entries = [...sitemap.matchAll(/<url>(.*?)<\/url>/g)].map(([, entry = '']) => ({
    file: fileOf(/<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '/none'),
    pair: tagsOf(entry, 'xhtml:link').map(({ href = '' }) => fileOf(href)),
  }));
  const listed = new Map(entries.map(({ file, pair }) => [file, pair]));
  for (const { file, pair } of entries) {
    if (file === null || !crawled.has(file)) faults.push(`sitemap: ${file}`);
    if (pair.length !== 2 || !pair.every((one) => listed.get(one)?.join(' ') === pair.join(' ')))
      faults.push(`sitemap: ${file} is not paired`);
  }
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<|href="([^"]*)"/g)].map(([, loc, href]) => loc ?? href ?? '');
  if (origin && !addresses.every((address) => address.startsWith(`${origin}${base}`))) faults.push('sitemap of paths');
  if (!origin && !sitemap.includes('<!-- Built without AANLOOP_SITE')) faults.push('sitemap of paths says no reason');
  for (const [file, html] of pages) {
    if (meta(html, 'robots') !== 'noindex' && !listed.has(file)) faults.push(`sitemap lacks ${file}`);
  }
  for (const feed of ['feed.xml', 'nl/feed.xml']) {
    const xml = readFileSync(path.join(folder, feed), 'utf8');
    for (const [, address = ''] of xml.matchAll(/<link rel="alternate" href="([^"]*)"/g)) {
      const file = fileOf(address);
      if (file === null || !existsSync(path.join(folder, file))) faults.push(`${feed}: ${address}`);
    }
  }
  return { faults, pages: pages.filter(([file]) => isItem(file)).map(([file, html]) => ({ file, html })) };
}
