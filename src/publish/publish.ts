import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { indexDataset } from '@/dataset/index-dataset';
import { openDataset } from '@/dataset/open-dataset';
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
import { type Html, html } from './html';
import { keepPictures, pictureStamp } from './keep-pictures';
import { readPalette } from './read-palette';
import { pathsOf, renderPage } from './render-page';
import { baseOf } from './set-in-shell';
import { setStylesApart, sheetPath } from './set-styles-apart';
import { readSite } from './site';
import { writeFeed } from './write-feed';
import { type AppPage, appPages, writeHome, writeHomeBody } from './write-home';
import { writeOembed } from './write-oembed';
import { writePages } from './write-pages';
import { fontPreloads, readPreloads } from './write-preloads';
import { writeSitemap } from './write-sitemap';

export interface Published {
  readonly pages: number;
  readonly pictures: number;
  /** Of the pictures: how many an earlier run had drawn. */
  readonly reused: number;
  /** Items that have no page of their own. */
  readonly left: number;
  readonly site: string | null;
}

export interface PublishOptions {
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
  const { pages, sheet: styles } = setStylesApart(items);
  const { pages: homePages, sheet: homeStyles } = setStylesApart(homes);
  const paints = paintGroups(index.groups);
  const [sheet, homeSheet] = [`${paints}${styles}`, `${paints}${homeStyles}`];
  const fonts = fontPreloads(folder, site.base);
  const preloads = readPreloads(folder, site.base);
  const headOf = (page: PublishedKind | AppPage, lang: Language, path: string) => ({
    head: html`${fonts}<link rel="stylesheet" href="${site.base}${path}">`,
    preloads: preloads(page, lang),
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
  for (const one of [sheet, homeSheet]) write(sheetPath(one), one);
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
        { shell, site, index, ...headOf(page.kind, page.lang, sheetPath(sheet)), hasPictures: draw !== null },
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
  refuseUnstyled([...pages, ...homePages], folder);
  for (const { name, lang, body } of homePages) {
    const head = headOf(name, lang, sheetPath(homeSheet));
    const picture = draw && homePicture(lang);
    write(`${languageFolder(lang)}${name}.html`, writeHome({ shell, site, index, ...head, body, picture }, name, lang));
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

/** A class that the build names, by the number of its sheet. */
const ofSheet = /_[0-9a-z]{1,2}$/;

// The parts of the app on a page wear its styles, whose names the build makes up: a page of other names would stand bare.
const refuseUnstyled = (pages: readonly { readonly body: Html }[], folder: string): void => {
  const sheets = readdirSync(path.join(folder, 'assets')).filter((file) => file.endsWith('.css'));
  const known = new Set(
    sheets.flatMap((file) => readFileSync(path.join(folder, 'assets', file), 'utf8').match(/(?<=\.)[\w-]+/g) ?? []),
  );
  const worn = pages.flatMap(({ body }) =>
    [...body.text.matchAll(/ class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')),
  );
  const bare = [...new Set(worn)].filter((name) => ofSheet.test(name) && !known.has(name));
  if (bare.length > 0) throw new Error(`the build has no styles for ${bare.slice(0, 5).join(', ')}`);
};

const homePicture = (lang: Language): string => `${languageFolder(lang)}aanloop.png`;

const readShell = (folder: string): string => {
  const built = readFileSync(path.join(folder, 'index.html'), 'utf8');
  return built.includes('<link rel="canonical"') ? readFileSync(path.join(folder, '404.html'), 'utf8') : built;
};
