import { builtinModules } from 'node:module';
import { parseSync } from 'vite';

export interface Rules {
  /** For each layer the layers it may import, itself aside. */
  readonly layers: Readonly<Record<string, readonly string[]>>;
  /** The layer whose folders stand alone. */
  readonly apart: string;
  /** Layers that run in Node only. */
  readonly nodeOnly: readonly string[];
  /** Layers that know of no page: neither React nor what stands on it. */
  readonly noPage: readonly string[];
  readonly forbiddenNames: readonly string[];
}

/** What is wrong, as `file: what`. */
export type Fault = string;

interface Import {
  /** Null where the target is computed. */
  readonly target: string | null;
  readonly form: string;
}

const ofThePage = /^(react|react-dom|react-router|zustand|recharts|@tanstack\/react-virtual|@base-ui)(\/|$)/;
const builtins = new Set(builtinModules.filter((name) => !name.startsWith('_')));

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const literal = (value: unknown): string | null => {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value.quasis) || value.quasis.length !== 1) return null;
  return (value.quasis[0] as { value: { cooked: string } }).value.cooked;
};

const isNamed = (value: unknown, name: string): boolean =>
  isNode(value) && value.type === 'Identifier' && value.name === name;

const isImportMeta = (value: unknown): boolean =>
  isNode(value) && value.type === 'MetaProperty' && isNamed(value.meta, 'import');

const importOf = (node: Node): Import | null => {
  if (node.type === 'ImportDeclaration') return { target: literal(node.source), form: 'import' };
  if (node.type === 'ExportAllDeclaration') return { target: literal(node.source), form: 're-export' };
  if (node.type === 'ExportNamedDeclaration' && node.source) {
    return { target: literal(node.source), form: 're-export' };
  }
  if (node.type === 'ImportExpression') return { target: literal(node.source), form: 'import()' };
  if (node.type === 'TSImportType') return { target: literal(node.source ?? node.argument), form: 'import type' };
  if (node.type === 'TSExternalModuleReference') return { target: literal(node.expression), form: 'import =' };
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const { callee } = node;
  const args = Array.isArray(node.arguments) ? node.arguments : [];
  if (isNamed(callee, 'require')) return { target: literal(args[0]), form: 'require' };
  if (isNamed(callee, 'URL') && isNode(args[1]) && isImportMeta(args[1].object)) {
    return { target: literal(args[0]), form: 'new URL' };
  }
  const isGlob = isNode(callee) && isImportMeta(callee.object) && isNamed(callee.property, 'glob');
  return isGlob ? { target: null, form: 'import.meta.glob' } : null;
};

const importsOfScript = (path: string, source: string): Import[] => {
  const parsed = parseSync(path, source, { sourceType: 'module', lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  const [error] = parsed.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const found: Import[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isNode(value)) {
      const made = importOf(value);
      if (made) found.push(made);
      Object.values(value).forEach(walk);
    }
  };
  walk(parsed.program);
  return found;
};

const importsOfStyle = (source: string): Import[] => {
  const plain = source.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(@import\s+(?:url\(\s*)?|composes:[^;]*?\bfrom\s+|url\(\s*)["']?([^"')\s;]+)/g)].map(
    (match): Import => ({ target: match[2] ?? null, form: match[1]?.startsWith('@') ? '@import' : 'url' }),
  );
};

const importsOf = (path: string, source: string): Import[] =>
  path.endsWith('.css') ? importsOfStyle(source) : /\.tsx?$/.test(path) ? importsOfScript(path, source) : [];

const known = new Map<string, Import[]>();

/** The same file stands in many trees of which one other is changed; it is parsed once. */
const knownImportsOf = (path: string, source: string): readonly Import[] => {
  const key = `${path}\n${source}`;
  const imports = known.get(key) ?? importsOf(path, source);
  known.set(key, imports);
  return imports;
};

/** The nodes of one cycle, or null; a depth-first walk that remembers its way. */
const cycleIn = (graph: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): string[] | null => {
    const at = way.indexOf(node);
    if (at >= 0) return [...way.slice(at), node];
    if (done.has(node)) return null;
    way.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    way.pop();
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
};

/** Where a file stands: `views/x/file.tsx` is of the layer views and the room views/x. Null is nowhere. */
const standOf = (path: string, { layers, apart }: Rules): { layer: string; room: string } | null => {
  const parts = path.split('/');
  const layer = parts[0] ?? '';
  if (!Object.hasOwn(layers, layer)) return null;
  if (parts.length !== (layer === apart ? 3 : 2)) return null;
  return { layer, room: parts.slice(0, -1).join('/') };
};

/** Checks a source tree, given as a map from path (under src/) to text, against the rules. */
export function checkArchitecture(files: ReadonlyMap<string, string>, rules: Rules): Fault[] {
  const faults: Fault[] = [];
  const graph = new Map<string, string[]>();
  const find = (path: string): string | undefined =>
    ['', '.ts', '.tsx', '.d.ts'].map((ending) => path + ending).find((candidate) => files.has(candidate));

  for (const [path, source] of files) {
    const fault = (what: string): void => void faults.push(`${path}: ${what}`);
    const edges: string[] = [];
    graph.set(path, edges);
    const names = path.split('/').map((part) => part.replace(/\..*$/, ''));
    for (const name of names) if (rules.forbiddenNames.includes(name)) fault(`the name "${name}" says nothing`);
    if (names.at(-1) === 'index') fault('a barrel');
    const stand = standOf(path, rules);
    if (!stand) {
      fault('stands in no layer');
      continue;
    }
    const isRemote = (target: string): boolean => path.endsWith('.css') && /^(https?:|data:|#)/.test(target);
    for (const { target: written, form } of knownImportsOf(path, source)) {
      if (written === null) {
        fault(`${form} of something that is not written out`);
        continue;
      }
      const target = written.replace(/\?.*$/, '');
      if (isRemote(target)) continue;
      if (/(^|\/)\.\.(\/|$)/.test(target)) {
        fault(`${form} ${target} climbs with ../`);
        continue;
      }
      const isOurs = /^(@\/|\.\/|\/|src\/|\.$)/.test(target);
      if (!isOurs) {
        const bare = target.replace(/^node:/, '').split('/')[0] ?? '';
        const isBuiltin = target.startsWith('node:') || builtins.has(target) || builtins.has(bare);
        if (isBuiltin && !rules.nodeOnly.includes(stand.layer)) fault(`${form} ${target} is for Node only`);
        if (ofThePage.test(target) && rules.noPage.includes(stand.layer)) fault(`${form} ${target} is for the page`);
        continue;
      }
      if (!target.startsWith('@/') && !target.startsWith('./')) {
        fault(`${form} ${target} is neither @/layer/file nor ./file`);
        continue;
      }
      const wanted = target.startsWith('@/') ? target.slice(2) : `${stand.room}/${target.slice(2)}`;
      const there = find(wanted);
      if (there === undefined) {
        fault(`${form} ${target} points at nothing`);
        continue;
      }
      edges.push(there);
      const other = standOf(there, rules);
      if (!other) continue;
      const isSameRoom = other.room === stand.room;
      if (isSameRoom && target.startsWith('@/')) fault(`${form} ${target} should read ./ within its own layer`);
      if (!isSameRoom && other.layer === stand.layer) fault(`${form} ${target} reaches into another ${rules.apart}`);
      if (other.layer !== stand.layer && !rules.layers[stand.layer]?.includes(other.layer)) {
        fault(`${form} ${target}: ${stand.layer} may not import ${other.layer}`);
      }
    }
  }
  const cycle = cycleIn(graph);
  if (cycle) faults.push(`${cycle[0]}: a cycle: ${cycle.join(' -> ')}`);
  return faults;
}
