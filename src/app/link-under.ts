/** The link of this app that an element is, or stands in, as an address without the base path. */
export function linkUnder(target: EventTarget | null, base = import.meta.env.BASE_URL): URL | null {
  const anchor = target instanceof Element ? target.closest('a[href]') : null;
  if (!(anchor instanceof HTMLAnchorElement) || anchor.origin !== window.location.origin) return null;
  return anchor.pathname.startsWith(base)
    ? new URL(`/${anchor.pathname.slice(base.length)}${anchor.search}${anchor.hash}`, anchor.origin)
    : null;
}
