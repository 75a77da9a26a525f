import { parseAst } from 'vite';

/** One small fault: what stands between two places of a file becomes something else. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What each operator is taken for. */
const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '|': ['&'],
  '&': ['|'],
  '<<': ['>>'],
  '>>': ['<<'],
};

const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  floor: 'ceil',
  ceil: 'floor',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  add: 'delete',
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** What the two sides of an operator have between them, where the operator stands alone. */
const operatorAt = (source: string, { left, right, operator }: Node): { start: number; end: number } | null => {
  if (!isNode(left) || !isNode(right)) return null;
  const at = source.indexOf(String(operator), left.end);
  return at >= 0 && at < right.start ? { start: at, end: at + String(operator).length } : null;
};

const faultsAt = (source: string, node: Node): Fault[] => {
  const { type, start, end } = node;
  const text = source.slice(start, end);
  switch (type) {
    case 'BinaryExpression': {
      const place = operatorAt(source, node);
      return place ? (operators[String(node.operator)] ?? []).map((to) => ({ ...place, to })) : [];
    }
    case 'LogicalExpression': {
      const place = operatorAt(source, node);
      if (!place) return [];
      // In brackets, for ?? and && beside each other are no program at all, and any test would see that.
      const [left, right] = [source.slice(start, place.start), source.slice(place.end, end)];
      return (operators[String(node.operator)] ?? []).map((to) => ({ start, end, to: `((${left})${to}(${right}))` }));
    }
    case 'UnaryExpression':
      return node.operator === '!' && isNode(node.argument)
        ? [{ start, end, to: source.slice(node.argument.start, node.argument.end) }]
        : [];
    case 'Literal':
      if (typeof node.value === 'number') return [{ start, end, to: `(${text} + 1)` }];
      return typeof node.value === 'boolean' ? [{ start, end, to: String(!node.value) }] : [];
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = node.test;
      return isNode(test) ? ['true', 'false'].map((to) => ({ start: test.start, end: test.end, to })) : [];
    }
    case 'MemberExpression': {
      const { property } = node;
      const to = isNode(property) && node.computed !== true ? methods[String(property.name)] : undefined;
      return to !== undefined && isNode(property) ? [{ start: property.start, end: property.end, to }] : [];
    }
    default:
      return [];
  }
};

/** All faults that can be planted in a file of TypeScript; types and imports have none. */
export function plantFaults(source: string): Fault[] {
  const found: Fault[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (isNode(value)) {
      if (/^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|^ImportDeclaration$/.test(value.type)) return;
      found.push(...faultsAt(source, value));
      for (const [key, child] of Object.entries(value)) if (key !== 'typeAnnotation') walk(child);
    }
  };
  walk(parseAst(source, { lang: 'ts' }));
  return found;
}

const loops = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);

/** More turns no loop takes of what the tests give: that is a loop without an end. */
const mostTurns = 50_000_000;

/** Every loop counts its turns and ends itself beyond the most, for no time limit of a test ends one that never yields. */
const boundLoops = (source: string): Fault[] => {
  const edits: Fault[] = [];
  let count = 0;
  const insert = (at: number, to: string): void => void edits.push({ start: at, end: at, to });
  const walk = (value: unknown, isLabelled: boolean): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, false);
    else if (isNode(value)) {
      const { type, start, end, body } = value;
      if (loops.has(type) && isNode(body) && !isLabelled) {
        const turns = `turnsOfLoop${count++}`;
        insert(start, `{let ${turns}=0;`);
        insert(body.start, `{if(++${turns}>${mostTurns})throw new Error('a loop without an end');`);
        insert(body.end, '}');
        insert(end, '}');
      }
      for (const child of Object.values(value)) walk(child, type === 'LabeledStatement');
    }
  };
  walk(parseAst(source, { lang: 'ts' }), false);
  return edits;
};

/** A file with a fault in it, whose loops have an end whatever the fault is. */
export const plant = (source: string, fault: Fault): string =>
  [...boundLoops(source).filter(({ start }) => start <= fault.start || start >= fault.end), fault]
    .map((edit, order) => ({ ...edit, order }))
    // From the back, so that places in front stay what they are; of several at one place the first comes to stand in front.
    .toSorted((a, b) => b.start - a.start || b.end - a.end || b.order - a.order)
    .reduce((text, { start, end, to }) => text.slice(0, start) + to + text.slice(end), source);
