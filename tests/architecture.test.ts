import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchitecture, type Rules } from './check-architecture';
import { unusedExports } from './unused-exports';

const rules: Rules = {
  layers: {
    domain: [],
    text: ['domain'],
    dataset: ['domain'],
    i18n: ['domain'],
    query: ['domain', 'text', 'dataset'],
    draft: ['domain', 'text'],
    annotate: ['domain', 'text', 'dataset', 'draft'],
    picture: ['domain', 'query', 'i18n'],
    compile: ['domain', 'text', 'dataset', 'query', 'i18n', 'draft', 'annotate', 'picture', 'state'],
    publish: ['domain', 'text', 'dataset', 'query', 'i18n', 'draft', 'picture', 'state', 'ui', 'marks', 'views'],
    state: ['domain', 'dataset', 'query', 'annotate'],
    ui: ['i18n'],
    marks: ['domain', 'picture', 'query', 'state', 'i18n', 'ui'],
    views: ['domain', 'text', 'dataset', 'query', 'draft', 'annotate', 'picture', 'state', 'i18n', 'ui', 'marks'],
    app: [
      'domain',
      'text',
      'dataset',
      'query',
      'draft',
      'annotate',
      'picture',
      'state',
      'i18n',
      'ui',
      'marks',
      'views',
    ],
  },
  apart: 'views',
  nodeOnly: ['compile', 'publish'],
  noPage: ['domain', 'text', 'dataset', 'query', 'draft', 'annotate', 'picture'],
  forbiddenNames: ['utils', 'helpers', 'common', 'types', 'hooks', 'lib'],
};

const tree = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(files));

/** The files under a folder of the repository, by their path from it. */
const treeOf = (folder: string): ReadonlyMap<string, string> => {
  const root = path.join(import.meta.dirname, '..', folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return new Map(paths.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
};

describe('the source tree', () => {
  const files = treeOf('src');
  const scripts = ['src', 'tests', 'scripts'].flatMap((folder) =>
    [...treeOf(folder)]
      .filter(([file]) => /\.tsx?$/.test(file))
      .map(([file, text]) => [`${folder}/${file}`, text] as const),
  );

  it('exports nothing that no other file names', () => {
    expect(unusedExports(new Map(scripts))).toEqual([]);
  });

  it('keeps to the layers', () => {
    expect(checkArchitecture(files, rules)).toEqual([]);
  });

  it('puts nothing in an order that depends on the browser of the reader', () => {
    const unsaid = [...files].filter(([, text]) => /\.localeCompare\([^,()]*(?:\([^()]*\)[^,()]*)*\)/.test(text));
    expect(unsaid.map(([file]) => file)).toEqual([]);
  });

  it('was read whole', () => {
    const layers = new Set([...files.keys()].map((file) => file.split('/')[0]));
    for (const layer of ['domain', 'dataset', 'query', 'state', 'i18n', 'picture', 'marks', 'ui', 'views', 'app']) {
      expect(layers).toContain(layer);
    }
  });

  // What the checker sees must not depend on an invented tree alone.
  it.each([
    ['domain/day.ts', "import { project } from '@/query/project';", 'domain may not import query'],
    ['query/project.ts', "import { useTransient } from '@/state/transient';", 'query may not import state'],
    ['state/link.ts', "export type { Words } from '@/i18n/words';", 'state may not import i18n'],
    ['query/search.ts', "import { readFileSync } from 'node:fs';", 'is for Node only'],
    ['picture/day-scale.ts', "import { Head } from '@/marks/head';", 'picture may not import marks'],
    ['picture/day-ticks.ts', "import { memo } from 'react';", 'is for the page'],
    ['marks/head.tsx', "import { Timeline } from '@/views/timeline/timeline';", 'marks may not import views'],
    ['ui/popover.tsx', "import { groupFill } from '@/picture/group-color';", 'ui may not import picture'],
    ['views/filters/chips.tsx', "import { Timeline } from '@/views/timeline/timeline';", 'reaches into another views'],
  ])('would refuse %s with %s', (file, line, told) => {
    const source = files.get(file);
    expect(source).toBeDefined();
    const faults = checkArchitecture(new Map([...files, [file, `${line}\n${source}`]]), rules);
    expect(faults.filter((fault) => fault.startsWith(`${file}: `) && fault.includes(told))).toHaveLength(1);
  });
});

describe('what finds exports that nobody names', () => {
  const sound = {
    'src/query/bin.ts': 'export interface Bin {}\nexport const bin = (): Bin => ({});\nexport const binPart = 1;',
    'src/query/project.ts': "import { bin, type Bin } from './bin';\nexport const project = (): Bin => bin();",
    'src/app/main.tsx':
      "import * as all from '@/query/project';\nall.project();\nimport('@/query/bin').then((m) => m.binPart);",
  };

  it('passes what is named in an import, in a module taken whole and in one that comes late', () => {
    expect(unusedExports(tree(sound))).toEqual([]);
  });

  it.each([
    ['a type of its own file', 'src/query/bin.ts', 'export type Size = 1;', 'src/query/bin.ts: Size'],
    [
      'a function that none asks for',
      'src/query/project.ts',
      'export function count() {}',
      'src/query/project.ts: count',
    ],
    ['a re-export', 'src/query/project.ts', "export { bin as counts } from './bin';", 'src/query/project.ts: counts'],
  ])('fires on %s', (_name, file, line, told) => {
    const source = tree(sound).get(file);
    expect(unusedExports(tree({ ...sound, [file]: `${source}\n${line}` }))).toEqual([told]);
  });
});

describe('the checker', () => {
  const sound = {
    'domain/day.ts': 'export type Day = number;',
    'dataset/decode.ts': "import type { Day } from '@/domain/day'; export const decode = (): Day => 1;",
    'query/project.ts':
      "import { z } from 'zod'; import { bin } from './bin'; export const project = (): typeof bin => bin;",
    'query/bin.ts': "import { decode } from '@/dataset/decode'; export const bin = decode;",
    'state/link.ts': "export type { Day } from '@/domain/day';",
    'ui/menu.tsx': "import styles from './menu.module.css'; export const Menu = () => <p className={styles.menu} />;",
    'ui/menu.module.css': '.menu { composes: base from "./base.module.css"; background: url(data:image/png;base64,); }',
    'ui/base.module.css': '/* @import "../app/tokens.css" */ .base { color: var(--ink) }',
    'views/a/a.tsx': "import { Menu } from '@/ui/menu'; export const A = () => <Menu />;",
    'views/b/b.tsx': "import { Menu } from '@/ui/menu'; export const B = () => <Menu />;",
    'compile/main.ts': "import { readFileSync } from 'node:fs'; import { decode } from '@/dataset/decode'; decode();",
    'app/main.tsx': "import '@/ui/menu.module.css'; const A = () => import('@/views/a/a'); export { A };",
  };

  it('passes a sound tree', () => {
    expect(checkArchitecture(tree(sound), rules)).toEqual([]);
  });

  const faults: readonly [string, Readonly<Record<string, string>>, string][] = [
    [
      'a wrong direction',
      { 'domain/day.ts': "import { bin } from '@/query/bin'; export const x = bin;" },
      'domain/day.ts: import @/query/bin: domain may not import query',
    ],
    [
      'a lazy import upward',
      { 'query/bin.ts': "export const later = () => import('@/app/main');" },
      'query/bin.ts: import() @/app/main: query may not import app',
    ],
    [
      'a cycle of types',
      {
        'query/project.ts': "import type { Bin } from './bin'; export type P = Bin;",
        'query/bin.ts': "import type { P } from './project'; export type Bin = P | null;",
      },
      'query/project.ts: a cycle: query/project.ts -> query/bin.ts -> query/project.ts',
    ],
    [
      '../',
      { 'query/bin.ts': "import { decode } from '../dataset/decode'; export const bin = decode;" },
      'query/bin.ts: import ../dataset/decode climbs with ../',
    ],
    [
      'a view in a view',
      { 'views/a/a.tsx': "export { B as A } from '@/views/b/b';" },
      'views/a/a.tsx: re-export @/views/b/b reaches into another views',
    ],
    ['a stray folder', { 'services/api.ts': 'export const api = 1;' }, 'services/api.ts: stands in no layer'],
    [
      'node: outside compile and publish',
      { 'state/link.ts': "import path from 'node:path'; export const p = path;" },
      'state/link.ts: import node:path is for Node only',
    ],
    ['a barrel', { 'query/index.ts': 'export const x = 1;' }, 'query/index.ts: a barrel'],
    ['a drawer', { 'query/utils.ts': 'export const x = 1;' }, 'query/utils.ts: the name "utils" says nothing'],
    [
      'a cycle through a lazy import',
      {
        'query/project.ts': "import { bin } from './bin'; export const p = bin;",
        'query/bin.ts': "export const bin = async () => (await import('./project')).p;",
      },
      'query/project.ts: a cycle: query/project.ts -> query/bin.ts -> query/project.ts',
    ],
    [
      'a type named in place',
      { 'domain/day.ts': "export type Day = import('@/query/bin').Bin;" },
      'domain/day.ts: import type @/query/bin: domain may not import query',
    ],
    [
      'the type of a module',
      { 'domain/day.ts': "export type Day = typeof import('@/query/bin');" },
      'domain/day.ts: import type @/query/bin: domain may not import query',
    ],
    [
      'a Node module by its bare name',
      { 'dataset/decode.ts': "import fs from 'fs/promises'; export const x = fs;" },
      'dataset/decode.ts: import fs/promises is for Node only',
    ],
    [
      'a style of another layer',
      { 'ui/menu.tsx': "import '@/app/tokens.css'; export const x = 1;", 'app/tokens.css': '' },
      'ui/menu.tsx: import @/app/tokens.css: ui may not import app',
    ],
    [
      'a style that imports upward',
      { 'ui/base.module.css': '@import "@/app/tokens.css";', 'app/tokens.css': '' },
      'ui/base.module.css: @import @/app/tokens.css: ui may not import app',
    ],
    [
      'what compile makes, in the browser',
      { 'app/main.tsx': "export * from '@/compile/main';" },
      'app/main.tsx: re-export @/compile/main: app may not import compile',
    ],
    [
      'the long way within a layer',
      { 'query/project.ts': "import { bin } from '@/query/bin'; export const p = bin;" },
      'query/project.ts: import @/query/bin should read ./ within its own layer',
    ],
    [
      'an import of nothing',
      { 'query/project.ts': "import { bin } from './bins'; export const p = bin;" },
      'query/project.ts: import ./bins points at nothing',
    ],
    [
      'a computed import',
      { 'app/main.tsx': "export const load = (x: string) => import('@/views/' + x);" },
      'app/main.tsx: import() of something that is not written out',
    ],
    ['a file beside the views', { 'views/shared.ts': 'export const x = 1;' }, 'views/shared.ts: stands in no layer'],
    ['a folder in a layer', { 'query/deep/x.ts': 'export const x = 1;' }, 'query/deep/x.ts: stands in no layer'],
    ['a file in src itself', { 'main.ts': 'export const x = 1;' }, 'main.ts: stands in no layer'],
  ];

  it.each(faults)('fires on %s', (_name, planted, told) => {
    expect(checkArchitecture(tree({ ...sound, ...planted }), rules)).toContain(told);
  });

  it('reads what a comment or a string only mentions as no import', () => {
    const source = "// import { x } from '@/app/main'\nexport const text = \"import('@/app/main')\";";
    expect(checkArchitecture(tree({ ...sound, 'domain/day.ts': source }), rules)).toEqual([]);
  });
});
