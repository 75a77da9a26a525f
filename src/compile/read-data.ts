import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '@/dataset/read-bytes';
import type { Authored, Item, Kind, PublishedId } from './authored';
import { defaultPeriod, lacksPeriod } from './default-period';
import { dossierLanguages } from './dossier-languages';
import { expandItem } from './expand-item';
import { type Lock, lockSchema } from './lock';
import type { Place, Report } from './problem';
import { idIn } from './publish-ids';
import { readYaml, type YamlFile } from './read-yaml';
import { whatItIs } from './what-it-is';

/** What may stand in dossier.yaml itself, so that a small dossier is one file. */
const listsWithin: Readonly<Record<string, Kind>> = {
  articles: 'article',
  actors: 'actor',
  events: 'event',
  claims: 'claim',
  relations: 'relation',
  questions: 'question',
  retired: 'retired',
};
const lists: readonly { file: string; kind: Kind; required: boolean }[] = [
  { file: 'actors.yaml', kind: 'actor', required: true },
  { file: 'events.yaml', kind: 'event', required: true },
  { file: 'relations.yaml', kind: 'relation', required: false },
  { file: 'questions.yaml', kind: 'question', required: false },
  { file: 'retired.yaml', kind: 'retired', required: false },
];

const yamlFilesIn = (data: string, folder: string): string[] => {
  const full = path.join(data, folder);
  if (!existsSync(full)) return [];
  const names = readdirSync(full).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => `${folder}/${name}`);
};

const itemsOfList = (kind: Kind, yaml: YamlFile, report: Report): Item[] => {
  if (yaml.value === null || yaml.value === undefined) return [];
  if (!Array.isArray(yaml.value)) {
    report(yaml.place(), `this file is no list of ${kind} items`, 'begin every item with "- id: …"');
    return [];
  }
  return yaml.value.map((value, index) => ({ kind, value, place: (path = []) => yaml.place([index, ...path]) }));
};

/** The dossier of a file, and the items of the lists that stand in it. */
function itemsWithin(yaml: YamlFile, report: Report): Item[] {
  const { value, place } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ kind: 'dossier', value, place }];
  const lists = Object.entries(value).filter(([key]) => Object.hasOwn(listsWithin, key));
  const own = Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(listsWithin, key)));
  return [
    { kind: 'dossier', value: own, place },
    ...lists.flatMap(([key, list]) =>
      itemsOfList(listsWithin[key] as Kind, { value: list, place: (path = []) => place([key, ...path]) }, report),
    ),
  ];
}

/** Everything that was written in few words, in full. */
function expand(given: readonly Item[], folder: string): Item[] {
  const languages = dossierLanguages(given);
  const items = given.map((item) => ({ ...item, value: expandItem(item.kind, item.value, languages.main) }));
  const period = lacksPeriod(items) ? defaultPeriod(items) : null;
  const added = {
    id: slug(folder),
    ...(period ? { period } : {}),
    ...(languages.told ? { languages: languages.told } : {}),
  };
  return items.map((item) =>
    item.kind === 'dossier' && typeof item.value === 'object' ? { ...item, value: { ...added, ...item.value } } : item,
  );
}

const slug = (folder: string): string =>
  path
    .basename(path.resolve(folder))
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'dossier';

function readPublished(file: string, text: string): PublishedId[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const id = idIn(line);
    return id === '' ? [] : [{ id, place: { file, line: index + 1 } }];
  });
}

function readLock(place: Place, text: string, report: Report): Lock | null {
  try {
    const result = lockSchema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
  } catch {
    // Told below, as is a lock of another form.
  }
  report(place, 'not a lock of anchors', 'run "npm run compile -- --articles DIR" where the articles are at hand');
  return null;
}

/** The text of a file that people write; what programs of a desk made of it is told as what it is. */
function readText(file: string, name: string, report: Report): string | null {
  const read = readBytes(readFileSync(file));
  if (read.kind === 'empty') return '';
  if (read.kind === 'text' && read.encoding !== 'windows-1252') return read.text;
  const wrong = read.kind === 'text' ? 'this file is no text in UTF-8' : whatItIs(read.kind);
  report({ file: name, line: 1 }, wrong, 'save it as plain text in UTF-8');
  return null;
}

/** Reads all of data/; `needsLock` is false where the articles are at hand, and a broken lock is then simply replaced. */
export function readData(data: string, needsLock: boolean, report: Report): Authored {
  const shown = (name: string): string => path.posix.join(data.split(path.sep).join('/'), name);
  const items: Item[] = [];
  const files: { name: string; text: string }[] = [];
  const unread = new Set<Kind>();

  const read = (name: string, kind: Kind, required: boolean): YamlFile | null => {
    const full = path.join(data, name);
    if (!existsSync(full)) {
      if (required)
        report({ file: shown(name), line: 1 }, 'there is no such file', 'data/README.md tells what it holds');
      if (required) unread.add(kind);
      return null;
    }
    const text = readText(full, shown(name), report);
    if (text === null) {
      unread.add(kind);
      return null;
    }
    files.push({ name: shown(name), text });
    const yaml = readYaml(shown(name), text, report);
    if (!yaml) unread.add(kind);
    return yaml;
  };

  const dossier = read('dossier.yaml', 'dossier', true);
  const within = dossier ? itemsWithin(dossier, report) : [];
  for (const item of within) items.push(item);
  // A dossier that is one file needs no others; one that cannot be read may be such a file.
  const isOneFile = within.length > 1 || unread.has('dossier') !== !existsSync(path.join(data, 'dossier.yaml'));
  const articles = yamlFilesIn(data, 'articles').map((file) => ({ file, kind: 'article' as const }));
  if (articles.length === 0 && !within.some(({ kind }) => kind === 'article'))
    report({ file: shown('articles'), line: 1 }, 'there is no article', 'add articles/a000.yaml');
  for (const { file, kind } of articles) {
    const yaml = read(file, kind, true);
    if (yaml) items.push({ kind, value: yaml.value, place: yaml.place });
  }
  const claims = yamlFilesIn(data, 'claims').map((file) => ({ file, kind: 'claim' as const, required: false }));
  for (const { file, kind, required } of [...lists, ...claims]) {
    const yaml = read(file, kind, required && !isOneFile);
    for (const item of yaml ? itemsOfList(kind, yaml, report) : []) items.push(item);
  }

  const textOf = (name: string): string | null => {
    const full = path.join(data, name);
    return existsSync(full) ? readFileSync(full, 'utf8') : null;
  };
  const lockPlace = { file: shown('anchors.lock.json'), line: 1 };
  const lockText = needsLock ? textOf('anchors.lock.json') : null;
  return {
    items: expand(items, data),
    files,
    unread,
    lockPlace,
    published: readPublished(shown('published-ids.txt'), textOf('published-ids.txt') ?? ''),
    lock: lockText === null ? null : readLock(lockPlace, lockText, report),
  };
}
