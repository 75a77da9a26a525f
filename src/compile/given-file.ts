import { existsSync, readFileSync, statSync } from 'node:fs';
import { decodeDataset } from '@/dataset/decode';
import type { Dataset } from '@/dataset/format';
import { limits, quote } from '@/dataset/limits';
import { parseJson } from '@/dataset/parse-json';
import { patchLimits } from '@/dataset/patch-limits';
import type { DatasetProblem } from '@/dataset/problem';
import { readBytes } from '@/dataset/read-bytes';
import { textOfFile } from '@/dataset/text-of-file';
import { commandWords } from '@/i18n/command-words';
import { originalLimits } from '@/query/read-attached';
import { Refusal } from './run-command';

const { forms, dossier, correction, article } = commandWords;

/** As many bytes as can be one text. */
const longest = 500_000_000;

/** The bytes of a file that a command names, if it is one and not too large. */
function givenBytes(file: string, most: number, tooLarge: string): Uint8Array {
  if (!existsSync(file)) throw new Refusal(`there is no ${file}`);
  const stat = statSync(file);
  if (!stat.isFile()) throw new Refusal(`${file} is no file`);
  if (stat.size > most) throw new Refusal(`${file}: ${tooLarge} (${stat.size} bytes, ${most} at most)`);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Refusal(`${file} could not be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** The text of a file that is to be JSON, as the app reads it and with what the app says where it is none. */
function givenText(
  file: string,
  most: number,
  says: Readonly<Record<'empty' | 'encoding' | 'other-file' | 'too-large', string>>,
): string {
  const read = textOfFile(givenBytes(file, most, says['too-large']));
  if (read.ok) return read.text.replace(/^\ufeff/, '');
  const { cause, form } = read.problem;
  const why = says[cause === 'empty' || cause === 'encoding' ? cause : 'other-file'];
  throw new Refusal(`${file}: ${form ? `${forms[form]} ` : ''}${why}`);
}

export const givenPatch = (file: string): string => givenText(file, patchLimits.letters, correction);

const refusalOf = (file: string, { cause, form, detail }: DatasetProblem): Refusal =>
  new Refusal(`${file}: ${form ? `${forms[form]} ` : ''}${dossier[cause]} ${detail}`.trim());

export function givenDataset(file: string): Dataset {
  const decoded = decodeDataset(givenText(file, limits.bytes, dossier));
  if (!decoded.ok) throw refusalOf(file, decoded.problem);
  return decoded.dataset;
}

/** The same before anything is said of its form, which is for the checks of the doctor. */
export function givenRaw(file: string): unknown {
  const text = givenText(file, limits.bytes, dossier);
  const decoded = decodeDataset(text);
  if (!decoded.ok && decoded.problem.cause === 'archive')
    throw new Refusal(`${file} names the tables of a large dossier; only a dossier of one file can be looked at`);
  if (!decoded.ok && !['invalid', 'wrong-version'].includes(decoded.problem.cause))
    throw refusalOf(file, decoded.problem);
  return parseJson(text);
}

/** The same of any size and form: the limits of a browser do not hold for what is not opened in one. */
export function givenJson(file: string): unknown {
  const text = givenText(file, longest, dossier);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      `${file}: ${dossier['not-json']} ${quote(error instanceof Error ? error.message : String(error))}`,
    );
  }
}

/** An article as it may be attached in the app: text of any encoding, or a page of HTML; places are counted from its mark. */
export function givenArticle(file: string): string {
  const read = readBytes(givenBytes(file, originalLimits.bytes, article['too-large']));
  if (read.kind !== 'text') throw new Refusal(`${file}: ${article[read.kind]}`);
  return read.text;
}
