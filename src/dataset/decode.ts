import { parseDay } from '@/domain/day';
import { formatVersion } from './dataset-schema';
import { findRepeated, writeRepeated } from './find-repeated';
import type { Dataset } from './format';
import { findExcess, limits, quote } from './limits';
import { findItems, parseSteps } from './parse-json';
import { type DatasetProblem, refuse, refuseExcess } from './problem';
import { readFormSteps } from './read-form';
import { scanSteps } from './scan-json';
import { finish, type Steps, within } from './steps';

type Decoded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problem: DatasetProblem };

/** A period that ends before it begins holds no day; one of thousands of years more than can be drawn. */
const periodProblem = ({ dossier: { period } }: Dataset): Decoded | null => {
  const days = (parseDay(period.end) ?? 0) - (parseDay(period.start) ?? 0) + 1;
  if (days < 1) return refuse('invalid', `dossier.period: ends on ${period.end}, before it begins on ${period.start}`);
  return days > limits.days ? refuseExcess({ of: 'days', found: days, most: limits.days, at: 'dossier.period' }) : null;
};

/** Of what begins with a tag: a drawing, a graph, a feed, a document, and no page of the web. */
const isXml = (head: string): boolean =>
  /^<(?:\?xml|svg|rss|feed|gexf|graphml|kml|gpx|TEI)\b/i.test(head) && !/<html\b/i.test(head);

/** Reads the text of `dataset.json`; never throws. */
export const decodeDataset = (text: string): Decoded => finish(decodeSteps(text));

/** The same, step by step. */
export function* decodeSteps(text: string): Steps<Decoded> {
  if (text.length > limits.bytes) {
    return refuseExcess({ of: 'bytes', found: text.length, most: limits.bytes, at: '' });
  }
  const trimmed = text.trim();
  if (trimmed === '') return refuse('empty', 'The file has no content.');
  if (trimmed.startsWith('<')) {
    const detail = quote(trimmed.slice(0, 80));
    return isXml(trimmed.slice(0, 1_000))
      ? { ok: false, problem: { cause: 'other-file', detail, form: 'xml' } }
      : refuse('html', detail);
  }
  const { depth, values, names, isCutOff } = yield* within(scanSteps(trimmed), 0, 0.1);
  if (depth > limits.depth) return refuseExcess({ of: 'depth', found: depth, most: limits.depth, at: '' });
  if (values > limits.values) return refuseExcess({ of: 'values', found: values, most: limits.values, at: '' });
  if (names > limits.names) return refuseExcess({ of: 'names', found: names, most: limits.names, at: '' });
  const found = yield* within(findItems(trimmed), 0.1, 0.2);
  if (found.longest > limits.partLetters)
    return refuseExcess({ of: 'part', found: found.longest, most: limits.partLetters, at: '' });
  let raw: unknown;
  try {
    raw = yield* within(parseSteps(trimmed, found), 0.2, 0.4);
  } catch (error) {
    const isCut = trimmed.startsWith('{') && isCutOff;
    return refuse(isCut ? 'truncated' : 'not-json', quote(error instanceof Error ? error.message : String(error)));
  }
  const version = typeof raw === 'object' && raw !== null && 'formatVersion' in raw ? raw.formatVersion : undefined;
  if (version !== undefined && version !== formatVersion) {
    const given = quote(JSON.stringify(version), 60);
    return refuse('wrong-version', `formatVersion ${given}, expected ${formatVersion}`);
  }
  if (version === undefined && typeof raw === 'object' && raw !== null && 'factsVersion' in raw)
    return refuse('archive', 'factsVersion');
  const excess = yield* within(findExcess(raw, values), 0.4, 0.5);
  if (excess) return refuseExcess(excess);
  const repeated = yield* within(findRepeated(trimmed), 0.5, 0.55);
  if (repeated.length > 0)
    return { ok: false, problem: { cause: 'invalid', detail: writeRepeated(repeated), faults: repeated, more: 0 } };
  const read = yield* within(readFormSteps(raw), 0.55, 1);
  if (!read.ok)
    return { ok: false, problem: { cause: 'invalid', detail: read.detail, faults: read.faults, more: read.more } };
  return periodProblem(read.dataset) ?? read;
}
