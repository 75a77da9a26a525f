/** Where the site will stand. Without an origin addresses start at the root of whatever host serves them. */
export interface Site {
  readonly origin: string | null;
  /** With a slash at both ends. */
  readonly base: string;
}

/** `AANLOOP_SITE` names the whole address of the site, as "https://example.org/aanloop/"; the build knows the base path. */
export function readSite(address: string | undefined, base: string): Site {
  if (address === undefined || address === '') return { origin: null, base };
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`AANLOOP_SITE is not a web address: ${address}`);
  return { origin: url.origin, base };
}

/** The address of a file of the site, given from its base path. */
export const addressOf = (site: Site, path: string): string => `${site.origin ?? ''}${site.base}${path}`;
