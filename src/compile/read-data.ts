import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Authored, Item, Kind, PublishedId } from './authored';
import { type Lock, lockSchema } from './lock';
import type { Place, Report } from './problem';
import { readYaml, type YamlFile } from './read-yaml';

const singles: readonly { file: string; kind: Kind }[] = [{ file: 'dossier.yaml', kind: 'dossier' }];
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

function readPublished(file: string, text: string): PublishedId[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const id = line.replace(/#.*/, '').trim();
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
    const text = readFileSync(full, 'utf8');
    files.push({ name: shown(name), text });
    const yaml = readYaml(shown(name), text, report);
    if (!yaml) unread.add(kind);
    return yaml;
  };

  const articles = yamlFilesIn(data, 'articles').map((file) => ({ file, kind: 'article' as const }));
  if (articles.length === 0)
    report({ file: shown('articles'), line: 1 }, 'there is no article', 'add articles/a000.yaml');
  for (const { file, kind } of [...singles, ...articles]) {
    const yaml = read(file, kind, true);
    if (yaml) items.push({ kind, value: yaml.value, place: yaml.place });
  }
  const claims = yamlFilesIn(data, 'claims').map((file) => ({ file, kind: 'claim' as const, required: false }));
  for (const { file, kind, required } of [...lists, ...claims]) {
    const yaml = read(file, kind, required);
    if (yaml) items.push(...itemsOfList(kind, yaml, report));
  }

  const textOf = (name: string): string | null => {
    const full = path.join(data, name);
    return existsSync(full) ? readFileSync(full, 'utf8') : null;
  };
  const lockPlace = { file: shown('anchors.lock.json'), line: 1 };
  const lockText = needsLock ? textOf('anchors.lock.json') : null;
  return {
    items,
    files,
    unread,
    lockPlace,
    published: readPublished(shown('published-ids.txt'), textOf('published-ids.txt') ?? ''),
    lock: lockText === null ? null : readLock(lockPlace, lockText, report),
  };
}
