import { closeBidi } from '@/domain/text';
import { findRepeated, writeRepeated } from './find-repeated';
import { quote } from './limits';
import type { Patch } from './patch';
import { patchLimits, patchVersion } from './patch-limits';
import { patchSchema } from './patch-schema';
import { scanJson } from './scan-json';
import { finish } from './steps';

export type PatchCause = 'empty' | 'too-large' | 'not-json' | 'not-a-patch' | 'newer-version' | 'invalid';

export type PatchRead =
  | { readonly ok: true; readonly patch: Patch }
  | { readonly ok: false; readonly cause: PatchCause; readonly detail: string };

const refuse = (cause: PatchCause, detail: string): PatchRead => ({
  ok: false,
  cause,
  detail: quote(detail),
});

const deepest = 24;
const mostValues = 500_000;
const mostNames = 1_000;

/** The one door for patches, from a file or a link; never throws. */
export function readPatch(text: string): PatchRead {
  if (text.length > patchLimits.letters) return refuse('too-large', `${text.length} > ${patchLimits.letters}`);
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return refuse('empty', '');
  const { depth, values, names } = scanJson(trimmed);
  if (depth > deepest || values > mostValues || names > mostNames)
    return refuse('too-large', `${depth} deep, ${values} values, ${names} names in one object`);
  let raw: unknown;
  try {
    // As the door of dossiers does, so that what stood there is found again.
    raw = JSON.parse(trimmed, (_, value: unknown) => (typeof value === 'string' ? closeBidi(value) : value));
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message : String(error));
  }
  if (typeof raw !== 'object' || raw === null || !('patchVersion' in raw)) return refuse('not-a-patch', '');
  if (raw.patchVersion !== patchVersion) {
    return refuse('newer-version', `patchVersion ${quote(JSON.stringify(raw.patchVersion), 40)}`);
  }
  const repeated = finish(findRepeated(trimmed));
  if (repeated.length > 0) return refuse('invalid', writeRepeated(repeated));
  const read = patchSchema.safeParse(raw);
  if (read.success) return { ok: true, patch: read.data };
  const [issue] = read.error.issues;
  return refuse('invalid', `${issue?.path.map(String).join('.') || 'file'}: ${issue?.message ?? ''}`);
}

/** A patch as a file: one change a line, so that two of them can be compared line by line. */
export function formatPatch(patch: Patch): string {
  const { changes, ...head } = patchSchema.parse(patch);
  const entries = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lines = changes.map((change) => JSON.stringify(change)).join(',\n');
  return `{\n${entries.join(',\n')},\n"changes": [\n${lines}\n]\n}\n`;
}
