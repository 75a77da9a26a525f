import { isFields } from '@/dataset/fields-apart';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Change } from '@/dataset/patch';
import { findItem } from '@/dataset/patched-items';
import type { Language } from '@/domain/text';

const longest = 160;

/** What a change puts there, as a person reads it: words in their language, a date by its EDTF, a number by its wording. */
export function tellValue(value: unknown, lang: Language): string {
  const told = tell(value, lang);
  return told.length > longest ? `${told.slice(0, longest)}…` : told;
}

const tell = (value: unknown, lang: Language): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => tell(one, lang)).join(', ');
  if (!isFields(value)) return String(value);
  if (typeof value[lang] === 'string') return String(value[lang]);
  for (const key of ['edtf', 'wording', 'title', 'name', 'text', 'id']) {
    if (key in value) return tell(value[key], lang);
  }
  return JSON.stringify(value);
};

/** What the item of a change is called; its id where it is not there. */
export function titleOf({ dataset }: DatasetIndex, { kind, id }: Change, lang: Language): string {
  const item = findItem(dataset, kind, id) as Readonly<Record<string, unknown>> | null;
  return tellValue(item?.title ?? item?.name ?? item?.text, lang) || id;
}
