import { isFields } from '@/dataset/fields-apart';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Change } from '@/dataset/patch';
import { findItem } from '@/dataset/patched-items';
import type { Language } from '@/domain/text';
import { wordsOf } from '@/i18n/words';

const longest = 160;
const actorFields = new Set(['claimant', 'about', 'source', 'target', 'affiliation', 'body']);

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

/** A value of a change's field in words: a code of a closed list by its word, an actor by its name. */
export function tellField({ actors }: DatasetIndex, { kind, field }: Change, value: unknown, lang: Language): string {
  const { statuses, eventTypes, modalities, signs, claimKinds, actorKinds, relationKinds } = wordsOf(lang);
  const kinds = { claim: claimKinds, actor: actorKinds, relation: relationKinds };
  const codes: Readonly<Record<string, object | undefined>> = {
    status: statuses,
    type: eventTypes,
    modality: modalities,
    sign: signs,
    kind: kinds[kind as keyof typeof kinds],
  };
  const words = new Map(Object.entries(codes[field] ?? {}));
  const tellOne = (one: unknown): unknown => {
    if (typeof one !== 'string') return one;
    const actor = actorFields.has(field) ? actors.get(one) : undefined;
    return words.get(one) ?? actor?.name ?? one;
  };
  return tellValue(Array.isArray(value) ? value.map(tellOne) : tellOne(value), lang);
}

/** What the item of a change is called; its id where it is not there. */
export function titleOf({ dataset }: DatasetIndex, { kind, id }: Change, lang: Language): string {
  const item = findItem(dataset, kind, id) as Readonly<Record<string, unknown>> | null;
  return tellValue(item?.title ?? item?.name ?? item?.text, lang) || id;
}
