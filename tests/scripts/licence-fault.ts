/** What package-lock.json says of one package. */
export interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

const permissive = new Set(
  'MIT ISC BSD-2-Clause BSD-3-Clause Apache-2.0 0BSD CC0-1.0 Unlicense BlueOak-1.0.0 Python-2.0 OFL-1.1 CC-BY-4.0'.split(
    ' ',
  ),
);

/** Fit to build and test with, as nothing of it reaches a reader. */
const forTools = new Set([...permissive, 'MPL-2.0', 'Zlib']);

/** Whether an SPDX expression can be met: one side of every OR, all sides of every AND. Anything it cannot read is no. */
function allows(expression: string, licences: ReadonlySet<string>): boolean {
  const inner = /\(([^()]*)\)/.exec(expression);
  if (inner) return allows(expression.replace(inner[0], allows(inner[1] ?? '', licences) ? 'MIT' : 'none'), licences);
  return expression.split(' OR ').some((side) => side.split(' AND ').every((id) => licences.has(id.trim())));
}

/** What is wrong with the licence of a package, in a line; null when it may be used here. */
export function licenceFault(place: string, { license, dev }: LockedPackage): string | null {
  const name = place.replace(/^.*node_modules\//, '');
  if (!license) return `${name} (${place}) names no licence`;
  if (allows(license, dev ? forTools : permissive)) return null;
  return `${name} (${place}): ${license} is not on the list of licences for ${dev ? 'tools' : 'what readers get'}`;
}
