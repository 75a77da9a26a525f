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
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const place = operatorAt(source, node);
      return place ? (operators[String(node.operator)] ?? []).map((to) => ({ ...place, to })) : [];
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

export const plant = (source: string, { start, end, to }: Fault): string =>
  source.slice(0, start) + to + source.slice(end);
