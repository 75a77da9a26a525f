import { parseDay } from '@/domain/day';
import { type Dataset, formatVersion } from './format';
import { type Excess, findExcess, limits, quote } from './limits';
import { readForm } from './read-form';
import { scanJson } from './scan-json';

/** Why a file could not be had, or is not a dataset. */
export const problemCauses = [
  'missing',
  'forbidden',
  'busy',
  'failing',
  'odd-answer',
  'unreachable',
  'silent',
  'empty',
  'html',
  'encoding',
  'truncated',
  'not-json',
  'wrong-version',
  'invalid',
  'too-large',
] as const;

export interface DatasetProblem {
  readonly cause: (typeof problemCauses)[number];
  /** For the person who has to mend it; at most 300 characters of it come from the file. */
  readonly detail: string;
  /** What was too large, where that is the cause. */
  readonly excess?: Excess;
}

export type Decoded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problem: DatasetProblem };

export const refuse = (
  cause: DatasetProblem['cause'],
  detail: string,
): { readonly ok: false; readonly problem: DatasetProblem } => ({ ok: false, problem: { cause, detail } });

/** Refuses what is beyond a limit. */
export const refuseExcess = (excess: Excess): { readonly ok: false; readonly problem: DatasetProblem } => ({
  ok: false,
  problem: {
    cause: 'too-large',
    detail: `${excess.at === '' ? '' : `${excess.at}: `}${excess.found} ${excess.of}, ${excess.most} at most`,
    excess,
  },
});

/** A period that ends before it begins holds no day; one of thousands of years more than can be drawn. */
const periodProblem = ({ dossier: { period } }: Dataset): Decoded | null => {
  const days = (parseDay(period.end) ?? 0) - (parseDay(period.start) ?? 0) + 1;
  if (days < 1) return refuse('invalid', `dossier.period: ends on ${period.end}, before it begins on ${period.start}`);
  return days > limits.days ? refuseExcess({ of: 'days', found: days, most: limits.days, at: 'dossier.period' }) : null;
};

/** Reads the text of `dataset.json`; never throws. */
export function decodeDataset(text: string): Decoded {
  if (text.length > limits.bytes) {
    return refuseExcess({ of: 'bytes', found: text.length, most: limits.bytes, at: '' });
  }
  const trimmed = text.trim();
  if (trimmed === '') return refuse('empty', 'The file has no content.');
  if (trimmed.startsWith('<')) return refuse('html', quote(trimmed.slice(0, 80)));
  const { depth, values, isCutOff } = scanJson(trimmed);
  if (depth > limits.depth) return refuseExcess({ of: 'depth', found: depth, most: limits.depth, at: '' });
  if (values > limits.values) return refuseExcess({ of: 'values', found: values, most: limits.values, at: '' });
  let raw: unknown;
  try {
    raw = JSON.parse(trimmed);
  } catch (error) {
    const isCut = trimmed.startsWith('{') && isCutOff;
    return refuse(isCut ? 'truncated' : 'not-json', quote(error instanceof Error ? error.message : String(error)));
  }
  const version = typeof raw === 'object' && raw !== null && 'formatVersion' in raw ? raw.formatVersion : undefined;
  if (version !== undefined && version !== formatVersion) {
    const given = quote(JSON.stringify(version), 60);
    return refuse('wrong-version', `formatVersion ${given}, expected ${formatVersion}`);
  }
  const excess = findExcess(raw);
  if (excess) return refuseExcess(excess);
  const read = readForm(raw);
  if (!read.ok) return refuse('invalid', read.detail);
  return periodProblem(read.dataset) ?? read;
}
