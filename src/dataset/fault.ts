import type { z } from '@/domain/schema';
import { quote } from './limits';

/** What the format asks of a value, apart from a language. */
export type Rule =
  | { readonly kind: 'missing' }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | {
      readonly kind: 'form';
      readonly form: 'id' | 'version' | 'sha256' | 'link' | 'wikidata' | 'day' | 'words' | 'other';
    }
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
  | { readonly kind: 'twice'; readonly name: string }
  | { readonly kind: 'size'; readonly way: 'least' | 'most'; readonly bound: number }
  | { readonly kind: 'other'; readonly said: string };

/** A place of a file that is not as the format has it: where, what was read, and what would be right. */
export interface Fault {
  /** "claims.3.said.start". */
  readonly at: string;
  /** As it stands in the file, cut; null where there is nothing. */
  readonly read: string | null;
  readonly rule: Rule;
}

type Issue = z.core.$ZodIssue;

/** The patterns of the format, by how they begin. */
const forms = [
  ['/^[a-z0-9]+(?:-', 'id'],
  ['/^\\d+\\.\\d+', 'version'],
  ['/^[0-9a-f]{64}', 'sha256'],
  ['/^\\/(?!', 'link'],
  ['/^Q[1-9]', 'wikidata'],
] as const;

const ruleOf = (issue: Issue, value: unknown): Rule => {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? { kind: 'missing' } : { kind: 'type', type: issue.expected };
    case 'invalid_value':
      if (value === undefined) return { kind: 'missing' };
      return { kind: 'one-of', values: issue.values.map((one) => quote(String(one), 40)) };
    case 'invalid_format': {
      const pattern = issue.pattern ?? '';
      return { kind: 'form', form: forms.find(([begin]) => pattern.startsWith(begin))?.[1] ?? 'other' };
    }
    case 'unrecognized_keys':
      return { kind: 'unknown', names: issue.keys.slice(0, 10).map((name) => quote(name, 40)) };
    case 'too_small':
      return { kind: 'size', way: 'least', bound: Number(issue.minimum) };
    case 'too_big':
      return { kind: 'size', way: 'most', bound: Number(issue.maximum) };
    case 'custom':
      if (issue.message.startsWith('not a day')) return { kind: 'form', form: 'day' };
      if (issue.message.startsWith('no words, only')) return { kind: 'form', form: 'words' };
      return { kind: 'other', said: quote(issue.message, 120) };
    default:
      return { kind: 'other', said: quote(issue.message, 120) };
  }
};

/** What zod found, with what stands there; `given` is what was read at `path`. */
export function faultOf(path: string, issue: Issue, given: unknown): Fault {
  let value = given;
  for (const key of issue.path) {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    value = isHolder ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }
  const rule = ruleOf(issue, value);
  const at = quote([path, ...issue.path.map(String)].filter(Boolean).join('.'), 120);
  return {
    at,
    read: value === undefined || rule.kind === 'unknown' ? null : quote(JSON.stringify(value) ?? '', 80),
    rule,
  };
}
