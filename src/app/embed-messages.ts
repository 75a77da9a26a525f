/**
 * What a frame and the page around it say to each other, each message an object with `aanloop: 1`:
 *
 * - frame to page: `{ type: 'height', height }` when it wants another height, of 720 pixels at most;
 *   `{ type: 'link', link, address }` when what it shows has changed, and as the answer to `get-link`;
 * - page to frame: `{ type: 'get-link' }`; `{ type: 'get-height' }`, for who came too late to hear it;
 *   `{ type: 'set-link', link }` to show something else.
 *
 * `link` is a path of the app with its filters, as "/events/some-call?from=2022-01-01"; `address` is the same as a
 * whole address; one of a page that is no view, as "/data", is not heeded. The frame hears only the window that holds it, and only from the origin that put it there; all but
 * its height it tells only to that origin. The page should look at `event.origin` too: public/embed.js does.
 */
type EmbedRequest = { readonly type: 'get-link' | 'get-height' } | { readonly type: 'set-link'; readonly link: string };

export const protocol = 1;

/** Reads a message from outside; whatever is not one of ours is null. */
export function readRequest(data: unknown): EmbedRequest | null {
  if (typeof data !== 'object' || data === null || !('aanloop' in data) || data.aanloop !== protocol) return null;
  if (!('type' in data)) return null;
  if (data.type === 'get-link' || data.type === 'get-height') return { type: data.type };
  if (data.type !== 'set-link' || !('link' in data) || typeof data.link !== 'string') return null;
  return data.link.length <= 4000 ? { type: 'set-link', link: data.link } : null;
}

/** The path of a link on this site, without the base path; null for an address anywhere else. */
export function pathOfLink(link: string, origin: string, base: string): URL | null {
  const root = base.replace(/\/$/, '');
  // A path is ours from its first letter on; "//host" is not a path.
  const whole = /^\/(?![/\\])/.test(link) ? `${origin}${link.startsWith(`${root}/`) ? '' : root}${link}` : link;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (url.origin !== origin || !`${url.pathname}/`.startsWith(`${root}/`)) return null;
  return new URL(`${origin}${url.pathname.slice(root.length) || '/'}${url.search}${url.hash}`);
}
