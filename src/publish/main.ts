import path from 'node:path';
import { mostPublished } from './choose-published';
import { publish } from './publish';

const root = path.join(import.meta.dirname, '..', '..');
const [given] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folder = path.resolve(root, given ?? 'dist');
const withPictures = !process.argv.includes('--without-pictures');
const started = performance.now();
const kept = path.join(root, '.cache', 'pictures');
const { pages, pictures, reused, left, site } = await publish(root, folder, process.env.AANLOOP_SITE, {
  withPictures,
  kept,
});

const seconds = ((performance.now() - started) / 1000).toFixed(1);
const ofWhich = reused > 0 ? `, ${reused} of them as an earlier run drew them,` : '';
console.log(`published ${pages} pages and ${pictures} pictures${ofWhich} in ${seconds} s`);
if (left > 0)
  console.log(
    `${left} items have no page of their own: ${mostPublished} have, those that most else refers to. The others open in the app, at their own addresses.`,
  );
if (withPictures && pictures === 0)
  console.log('No pictures: @napi-rs/canvas has no part for this machine. Previews show words only.');
if (site === null) {
  console.log(`
AANLOOP_SITE is not set. These pages open and link to each other wherever they are served, but what others read of
them needs the whole address: pictures in previews (og:image, og:url), sitemap.xml, and frames by oEmbed, which is left out.
For a site that others will see: AANLOOP_SITE=https://example.org/aanloop/ npm run build`);
}
