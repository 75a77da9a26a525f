// Breaks each file of src/draft in turn, in memory, and sees that what drafts are held against notices; or the files that are named.
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import './layers.mjs';

const source = new URL('../src/draft/', import.meta.url);
const tests = new URL('../tests/draft/', import.meta.url);
const faultOf = (url) => new URL(url).searchParams.get('fault');
const exported = (name) =>
  [...readFileSync(new URL(name, source), 'utf8').matchAll(/^export (?:const|function\*?) (\w+)/gm)].map((m) => m[1]);

/** Half of a list, no match of a pattern, nothing of what a function finds. */
const broken = `
const half = (values) => [...values].filter((_, i) => i % 2 === 1);
export const broken = (value) => {
  if (typeof value === 'function') return (...given) => {
    const found = value(...given);
    return typeof found === 'boolean' ? !found : Array.isArray(found) ? [] : found === null ? null : broken(found);
  };
  if (typeof value === 'string') return '';
  if (typeof value === 'number') return value + 1;
  if (value instanceof RegExp) return new RegExp('(?!)', value.flags);
  if (value instanceof Set) return new Set(half(value));
  if (value instanceof Map) return new Map(half(value));
  if (Array.isArray(value)) return half(value);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, broken(each)]));
};`;

const isOurs = (url) => url.startsWith(source.href) || url.startsWith(tests.href);
const importedBy = new Map();

/** The files of drafting and its tests that a file imports by name. */
const importsOf = (url) => {
  const known = importedBy.get(url);
  if (known) return known;
  const found = [...readFileSync(new URL(url), 'utf8').matchAll(/\bfrom '(\.\/|@\/draft\/)([\w-]+)'/g)].map(
    ([, from, name]) => new URL(`${name}.ts`, from === './' ? url : source).href,
  );
  importedBy.set(url, found);
  return found;
};

/** What uses the broken file, itself included, is read anew for each fault; all else is as it is without one. */
const usersOf = (name) => {
  const users = new Set([new URL(name, source).href]);
  const files = [source, tests].flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder).href));
  for (let before = 0; before < users.size; ) {
    before = users.size;
    for (const url of files) if (importsOf(url).some((each) => users.has(each))) users.add(url);
  }
  return users;
};

let users = new Set();

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'draft:broken') return { url: 'draft:broken', shortCircuit: true };
    const fault = faultOf(specifier.startsWith('file:') ? specifier : (context.parentURL ?? 'file:///'));
    const found = next(specifier, context);
    if (!isOurs(found.url) || fault === null || found.url.includes('?')) return found;
    return { ...found, url: `${found.url}?fault=${users.has(found.url) ? fault : 'none'}` };
  },
  load(url, context, next) {
    if (url === 'draft:broken') return { format: 'module', source: broken, shortCircuit: true };
    const fault = url.startsWith('file:') ? faultOf(url) : null;
    const plain = url.replace(/\?.*$/, '');
    if (fault === null || url.includes('&whole') || plain !== new URL(fault, source).href) return next(url, context);
    const lines = exported(fault).map((name) => `export const ${name} = broken(whole.${name});`);
    const whole = `import * as whole from '${plain}?fault=${fault}&whole';`;
    return {
      format: 'module',
      source: `import { broken } from 'draft:broken';\n${whole}\n${lines.join('\n')}`,
      shortCircuit: true,
    };
  },
});

const wrongWith = async (fault) => {
  users = usersOf(fault);
  try {
    const { faultsSeen } = await import(`${new URL('fault-score.ts', tests).href}?fault=${fault}`);
    // Without a fault all are told; of a planted one the first is enough.
    return fault === 'none' ? [...faultsSeen()] : faultsSeen().take(1).toArray();
  } catch (error) {
    return [`threw: ${error instanceof Error ? error.message : error}`];
  }
};

const sound = await wrongWith('none');
if (sound.length > 0) {
  console.error(`without a fault ${sound.length} are wrong already:\n${sound.join('\n')}`);
  process.exit(1);
}
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(source).filter((name) => exported(name).length > 0);
const unnoticed = [];
for (const name of files) {
  const wrong = await wrongWith(name);
  if (wrong.length === 0) unnoticed.push(name);
  const [first = ''] = wrong;
  console.log(
    `${wrong.length > 0 ? 'noticed' : 'NOT    '}  ${name.padEnd(28)} ${first.replace(/\s+/g, ' ').slice(0, 80)}`,
  );
}
// What is shared between faults must not remember any of them.
if ((await wrongWith('none')).length > 0) unnoticed.push('what a fault left behind');
console.log(unnoticed.length === 0 ? `all ${files.length} faults are noticed` : `not noticed: ${unnoticed.join(', ')}`);
process.exit(unnoticed.length === 0 ? 0 : 1);
