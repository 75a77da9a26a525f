import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LockedPackage, licenceFault } from './licence-fault';

const root = new URL('../../', import.meta.url);
const json = (file: string) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
const locked: [string, LockedPackage][] = Object.entries<LockedPackage>(json('package-lock.json').packages).filter(
  ([place, { link }]) => place !== '' && !link,
);

describe('the licences of what is installed', () => {
  it('are all permissive, without exception for what readers get', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.map(([place, one]) => licenceFault(place, one)).filter((fault) => fault !== null)).toEqual([]);
  });

  it('are the ones the packages themselves name', () => {
    const other = locked.flatMap(([place, { license }]) => {
      if (!existsSync(new URL(`${place}/package.json`, root))) return [];
      const own = json(`${place}/package.json`).license;
      return own === license ? [] : [`${place}: ${JSON.stringify(own)}, and ${license} in package-lock.json`];
    });
    expect(other).toEqual([]);
  });
});

describe('licenceFault', () => {
  it.each([
    ['MIT', {}],
    ['MIT AND ISC AND BSD-3-Clause', {}],
    ['GPL-3.0-only OR MIT', {}],
    ['(MIT OR GPL-2.0-only) AND ISC', {}],
    ['MPL-2.0', { dev: true }],
  ])('lets %s pass', (license, rest) => {
    expect(licenceFault('node_modules/one', { license, ...rest })).toBeNull();
  });

  it.each([
    ['GPL-3.0-only', { dev: true }, 'GPL-3.0-only is not on the list of licences for tools'],
    ['MPL-2.0', {}, 'MPL-2.0 is not on the list of licences for what readers get'],
    ['MPL-2.0', { devOptional: true }, 'MPL-2.0 is not on the list of licences for what readers get'],
    ['MIT AND GPL-2.0-only', {}, 'MIT AND GPL-2.0-only is not'],
    ['(MIT AND GPL-2.0-only) OR AGPL-3.0-only', {}, 'is not on the list'],
    ['SEE LICENSE IN LICENSE.md', {}, 'SEE LICENSE IN LICENSE.md is not'],
    [undefined, {}, 'names no licence'],
  ])('stops %s', (license, rest, told) => {
    const one = license === undefined ? rest : { license, ...rest };
    expect(licenceFault('node_modules/a/node_modules/@b/c', one)).toContain(told);
    expect(licenceFault('node_modules/a/node_modules/@b/c', one)).toContain('@b/c (node_modules/a/');
  });
});
