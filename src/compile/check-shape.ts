import type { z } from 'zod';
import { idPattern } from '@/domain/id';
import { type Authored, type Item, nameOf } from './authored';
import { authoredSchemas } from './authored-schema';
import { fieldsOf } from './fields-of';
import { suggestFrom } from './nearest';
import type { Report } from './problem';
import { valueAt } from './walk-json';

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  return typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'a map') : JSON.stringify(value);
};

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'words',
  object: 'a map of fields',
  array: 'a list ("- …" or [ … ])',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function reportIssue(item: Item, schema: z.ZodType, issue: z.core.$ZodIssue, report: Report): void {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const value = valueAt(item.value, path);
  const field = path.join('.') || item.kind;
  const place = item.place(path);
  const tell = (wrong: string, right: string) => report(place, `${nameOf(item)}: ${wrong}`, right);

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(schema, path);
    for (const key of issue.keys) {
      report(item.place([...path, key]), `${nameOf(item)}: unknown field "${key}"`, suggestFrom(key, known));
    }
  } else if (value === undefined) {
    tell(`${field} is missing`, `add "${path.at(-1) ?? item.kind}:"`);
  } else if (issue.code === 'invalid_value') {
    tell(`${field} is ${shown(value)}`, suggestFrom(String(value), issue.values.map(String)));
  } else if (issue.code === 'invalid_type') {
    tell(`${field} is ${shown(value)}`, `expected ${kindsOfValue[issue.expected] ?? issue.expected}`);
  } else if (issue.code === 'invalid_format' && 'pattern' in issue && issue.pattern === String(idPattern)) {
    tell(`${field} ${shown(value)} is no id`, 'an id is lower-case kebab-case ASCII, as in ann-li');
  } else if (issue.code === 'too_small' && value === '') {
    tell(`${field} is empty`, 'write it out, or null where nothing is known');
  } else if (issue.code === 'too_big' && typeof value === 'string') {
    tell(`${field} has ${value.length} characters`, `at most ${issue.maximum}`);
  } else if (issue.code === 'too_small' && Array.isArray(value)) {
    tell(`${field} is an empty list`, `give at least ${issue.minimum}`);
  } else {
    tell(`${field} is ${shown(value)}`, issue.message);
  }
}

/** Every item has the fields of its kind and no others, each of the right sort, enums within their values. */
export function checkShape({ items }: Authored, report: Report): void {
  for (const item of items) {
    const schema = authoredSchemas[item.kind];
    const result = schema.safeParse(item.value);
    for (const issue of result.error?.issues ?? []) reportIssue(item, schema, issue, report);
  }
}
