import type { SpeechPatterns } from './speech-patterns';

/** The clause that a word stands in. */
interface Clause {
  readonly from: number;
  /** It says something of a noun ("die …", "which …"): what is said in it is not what the sentence claims. */
  readonly isRelative: boolean;
  /** Where a clause about the subject was put in between, where that begins: the subject stands before it. */
  readonly subjectBefore: number | null;
}

/** The clause around a place of a sentence. A comma closes a relative clause. */
export function clauseAt(plain: string, at: number, { clause, relative }: SpeechPatterns): Clause {
  const begins = [...plain.matchAll(clause)].filter(({ index, 0: word }) => index + word.length <= at).at(-1);
  if (!begins) return { from: 0, isRelative: false, subjectBefore: null };
  const from = begins.index + begins[0].length;
  if (!relative.test(begins[0])) return { from, isRelative: false, subjectBefore: null };
  const comma = plain.slice(from, at).lastIndexOf(',');
  return comma < 0
    ? { from, isRelative: true, subjectBefore: null }
    : { from: from + comma + 1, isRelative: false, subjectBefore: begins.index };
}
