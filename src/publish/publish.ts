import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { indexDataset } from '@/dataset/index-dataset';
import { openDataset } from '@/dataset/open-dataset';
import { type Start, startOf } from '@/dataset/start-of';
import type { Group } from '@/domain/group';
import { type Language, languages } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import { groupPaints } from '@/picture/group-color';
import '@/i18n/all-words';
import { groupsOfEvent } from '@/query/item-groups';
import { languageFolder, type PublishedKind } from '@/query/published-path';
import { tellProgress } from '@/text/tell-progress';
import { choosePublished, mostPublished } from './choose-published';
import { preparePictures } from './draw-picture';
import type { Html } from './html';
import { keepPictures, pictureStamp } from './keep-pictures';
import { readPalette } from './read-palette';
import { pathsOf, renderPage } from './render-page';
import { type Assets, baseOf } from './set-in-shell';
import { setStylesApart } from './set-styles-apart';
import { classesOf, sheetOfPage } from './sheet-of-page';
import { readSite } from './site';
import { writeFeed } from './write-feed';
import { type AppPage, appPages, writeHome, writeHomeBody } from './write-home';
import { writeOembed } from './write-oembed';
import { writePages } from './write-pages';
import { readPreloads, startFile } from './write-preloads';
import { writeSitemap } from './write-sitemap';

interface Published {
  readonly pages: number;
  readonly pictures: number;
  /** Of the pictures: how many an earlier run had drawn. */
  readonly reused: number;
  /** Items that have no page of their own. */
  readonly left: number;
  readonly site: string | null;
}

interface PublishOptions {
  readonly withPictures?: boolean;
  /** Where pictures are kept for the next run; null keeps none. */
  readonly kept?: string | null;
  /** So many items have a page of their own at most. */
  readonly most?: number;
}

/** Writes the pages of a built site into its folder, which then serves from any host as it is. */
export async function publish(
  root: string,
  folder: string,
  address: string | undefined,
  { withPictures = true, kept = null, most = mostPublished }: PublishOptions = {},
): Promise<Published> {
  const text = readFileSync(path.join(folder, 'dataset.json'), 'utf8');
  const decoded = openDataset(text);
  if (!decoded.ok) throw new Error(`dataset.json: ${decoded.problem.detail}`);
  const [odd] = decoded.leftOut;
  if (odd) throw new Error(`dataset.json does not hold together: ${odd.at}: ${odd.reason} ${odd.name}`);
  // The page takes this file as it is.
  if (!isDeepStrictEqual(decoded.dataset, JSON.parse(text)))
    throw new Error(
      'dataset.json is not complete: opening it added what is not in the file. npm run compile writes it anew.',
    );
  const index = indexDataset(decoded.dataset);
  const { dossier, events } = decoded.dataset;
  // The build writes index.html anew; a second run on the same build starts from what the first one kept.
  const shell = readShell(folder);
  const guard = readGuard(folder);
  const site = readSite(address, baseOf(shell));
  const chosen = choosePublished(index, most);
  const items = writePages(index, site.base, chosen, tellProgress('pages', chosen.count * languages.length));
  const homes = languages.flatMap((lang) =>
    appPages.map((name) => ({
      name,
      lang,
      body: writeHomeBody({ index, lang, base: site.base }, items, name, chosen.left),
    })),
  );
  const pages = items.map(setStylesApart);
  const homePages = homes.map(setStylesApart);
  const built = readSheets(folder);
  refuseUnstyled([...pages, ...homePages], built);
  const sheets = new Map<PublishedKind | AppPage, string>();
  for (const [kind, alike] of Map.groupBy([...pages, ...homePages], (page) => ('name' in page ? page.name : page.kind)))
    sheets.set(kind, sheetOfPage(built, new Set([...framing, ...alike.flatMap(({ body }) => classesOf(body.text))])));
  const paints = paintGroups(index.groups);
  const preloads = readPreloads(folder, site.base);
  const assetsOf = (page: PublishedKind | AppPage, lang: Language, styles: string): Assets => ({
    guard,
    sheet: `${sheets.get(page)}${paints}${styles}`,
    ...preloads(page, lang),
  });
  const around = events.map(({ date }) => date);
  const drawNew = withPictures
    ? await preparePictures(
        root,
        dossier,
        around,
        readPalette(path.join(root, 'src', 'app', 'tokens.css'), index.groups),
      )
    : null;
  const keeping =
    drawNew && kept !== null
      ? keepPictures(
          path.join(kept, dossier.id),
          pictureStamp(root, [dossier.period, around, [...index.groups.values()]]),
          drawNew,
        )
      : null;
  const draw = keeping?.draw ?? drawNew;
  const write = (file: string, content: string | Uint8Array): void => {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, content);
  };
  write('404.html', shell);
  const of = createHash('sha256').update(text).digest('hex');
  // Read anew: what was opened may have been added to.
  for (const lang of languages) {
    const start: Start = { of, dataset: startOf(JSON.parse(text), lang) };
    write(startFile(lang), JSON.stringify(start));
  }
  let pictures = 0;
  const drawing: Promise<void>[] = [];
  const drawTo = (file: string, drawn: Promise<Buffer>): void => {
    drawing.push(drawn.then((png) => write(file, png)));
    pictures++;
  };
  const tell = tellProgress(draw ? 'pages with pictures' : 'pages in their shell', pages.length);
  for (const [i, page] of pages.entries()) {
    tell(i);
    const files = pathsOf(page);
    write(
      files.page,
      renderPage(
        { shell, site, index, assets: assetsOf(page.kind, page.lang, page.styles), hasPictures: draw !== null },
        page,
      ),
    );
    if (page.picture === null) continue;
    write(files.oembed, writeOembed(site, page, draw !== null));
    if (!draw) continue;
    drawTo(files.picture, draw(page.picture, page.lang));
    if (drawing.length >= 8) await Promise.all(drawing.splice(0));
  }
  if (draw) {
    const marks = events.map((event) => ({
      when: event.date,
      groups: groupsOfEvent(index, event),
      status: event.status,
    }));
    for (const lang of languages) {
      const line = wordsOf(lang).count.events(events.length);
      drawTo(homePicture(lang), draw({ kicker: '', title: dossier.title[lang], line, marks }, lang));
    }
  }
  await Promise.all(drawing);
  tell(pages.length);
  keeping?.tidy();
  for (const { name, lang, body, styles } of homePages) {
    const assets = assetsOf(name, lang, styles);
    const picture = draw && homePicture(lang);
    write(`${languageFolder(lang)}${name}.html`, writeHome({ shell, site, index, assets, body, picture }, name, lang));
  }
  for (const lang of languages) {
    write(`${languageFolder(lang)}feed.xml`, writeFeed(site, index, lang, pages));
  }
  write('sitemap.xml', writeSitemap(site, pages));
  write(
    'robots.txt',
    `User-agent: *\nAllow: /\n${site.origin ? `Sitemap: ${site.origin}${site.base}sitemap.xml\n` : ''}`,
  );
  return {
    pages: pages.length,
    pictures,
    reused: keeping?.reused() ?? 0,
    left: Object.values(chosen.left).reduce((sum, some) => sum + some, 0),
    site: site.origin && `${site.origin}${site.base}`,
  };
}

/** Before any script has run, a published page has the hues of its groups. */
const paintGroups = (groups: ReadonlyMap<string, Group>): string =>
  `:root{${Object.entries(groupPaints(groups))
    .map((paint) => paint.join(':'))
    .join(';')}}\n`;

/** What every page wears around its body. */
const framing = ['published', 'mark', 'dossier', 'kicker', 'other', 'without-script', 'without-browser'];

/** A class that the build names, by the number of its sheet. */
const ofSheet = /_[0-9a-z]{1,2}$/;

// The parts of the app on a page wear its styles, whose names the build makes up: a page of other names would stand bare.
const refuseUnstyled = (pages: readonly { readonly body: Html }[], sheet: string): void => {
  const known = new Set(sheet.match(/(?<=\.)[\w-]+/g));
  const worn = pages.flatMap(({ body }) => classesOf(body.text));
  const bare = [...new Set(worn)].filter((name) => ofSheet.test(name) && !known.has(name));
  if (bare.length > 0) throw new Error(`the build has no styles for ${bare.slice(0, 5).join(', ')}`);
};

/** The styles of the app, in the order in which its page asks for them. */
const readSheets = (folder: string): string =>
  readdirSync(path.join(folder, 'assets'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(path.join(folder, 'assets', file), 'utf8'))
    .join('\n');

const homePicture = (lang: Language): string => `${languageFolder(lang)}aanloop.png`;

/** What runs before all else, or nothing, where the build is one without it. */
const readGuard = (folder: string): string => {
  const file = path.join(folder, 'guard.js');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const readShell = (folder: string): string => {
  const built = readFileSync(path.join(folder, 'index.html'), 'utf8');
  return built.includes('<link rel="canonical"') ? readFileSync(path.join(folder, '404.html'), 'utf8') : built;
};
