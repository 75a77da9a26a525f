import type { Language } from '@/domain/text';
import type { EmbedView, Link } from '@/state/link';
import { sharePath, wholeAddress } from '@/state/share-path';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The address of one view in a frame, under the filters and with what is open. */
const embedAddress = (link: Link, lang: Language, embed: EmbedView): string =>
  wholeAddress(sharePath({ ...link, page: 'dashboard', fill: null, embed }, lang));

/** Markup for the page of another: the frame, and the script that gives it the height it asks for. */
export function embedSnippet(link: Link, lang: Language, embed: EmbedView, title: string): string {
  const src = attribute(embedAddress(link, lang, embed));
  return `<iframe src="${src}" title="${attribute(title)}" width="100%" height="520" loading="lazy" style="border:0"></iframe>
<script src="${attribute(wholeAddress('/embed.js'))}" async></script>`;
}
