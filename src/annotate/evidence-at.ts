import type { Dataset } from '@/dataset/format';
import type { Change } from '@/dataset/patch';
import { findItem } from '@/dataset/patched-items';
import type { Evidence } from '@/domain/evidence';
import type { Range } from '@/text/range';
import { sha256 } from '@/text/sha256';
import { addition, replacement } from './made';
import { inLanguage } from './own-text';
import type { AnnotatedText } from './session';

/** The number of the sentence that a stretch begins in, from 0; -1 where it begins in none. */
export const sentenceAt = ({ sentences }: AnnotatedText, { start }: Range): number =>
  sentences.findIndex((one) => one.start <= start && start < one.end);

export const sentenceId = ({ sentences }: AnnotatedText, number: number): string => sentences[number]?.id ?? '';

/** A new sentence of the digest, or other words for one; null where it says so already. */
export function retell(
  dataset: Dataset,
  text: AnnotatedText,
  number: number,
  words: string,
  reason: string,
): Change | null {
  const sentence = text.sentences[number];
  if (!sentence || words.trim() === '') return null;
  const { id } = sentence;
  const known = findItem(dataset, 'sentence', id) as Dataset['articles'][number]['digest'][number] | null;
  const told = inLanguage(words.trim(), text.language, known?.text);
  if (known) {
    if (known.text.nl === told.nl && known.text.en === told.en) return null;
    return replacement({ kind: 'sentence', id, field: 'text' }, known.text, told, reason);
  }
  const { start, end, paragraph } = sentence;
  const added = { id, paragraph, text: told, start, end, sha256: sha256(text.text.slice(start, end)) };
  return addition('sentence', id, added, reason);
}

/** Evidence at a stretch, with the sentence that retells it where none does yet: in the words of the item. */
export function evidenceAt(dataset: Dataset, text: AnnotatedText, stretch: Range, words: string, reason: string) {
  const number = sentenceAt(text, stretch);
  if (number < 0) return null;
  const digest = sentenceId(text, number);
  const isTold = findItem(dataset, 'sentence', digest) !== null;
  const told = isTold ? null : retell(dataset, text, number, words, reason);
  const { start, end } = stretch;
  const evidence: Evidence = {
    article: text.article,
    start,
    end,
    digest,
    sha256: sha256(text.text.slice(start, end)),
  };
  return { evidence, changes: told ? [told] : [] };
}
