/** Rewrites the parameters of a link of one version as those of the next. */
export type Upgrade = (params: URLSearchParams) => URLSearchParams;

/**
 * The step from version 1 to 2 stands first, from 2 to 3 second, and so on; version 1 is the newest so far.
 * A step is never changed once links of the version it makes have been handed out.
 */
export const linkUpgrades: readonly Upgrade[] = [];

/** The version of links that are written. */
export const linkVersion = linkUpgrades.length + 1;

/** A link that says no version is of the first: the first was written without. */
const firstVersion = 1;

/** Brings parameters up to the newest version; null stands for a version that is not known. */
export function upgradeParams(
  params: URLSearchParams,
  upgrades: readonly Upgrade[] = linkUpgrades,
): { readonly params: URLSearchParams; readonly from: number | null } {
  const written = params.get('v');
  const from = written === null ? firstVersion : /^[1-9]\d{0,3}$/.test(written) ? Number(written) : null;
  if (from === null || from > upgrades.length + 1) return { params, from: null };
  return { params: upgrades.slice(from - 1).reduce((at, upgrade) => upgrade(at), params), from };
}
