import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import { wordsOf } from '@/i18n/words';

/** What a lane is called, line by line: a kind of event by the catalogue, a group by the dossier. */
export function nameLane(index: DatasetIndex, lane: string, lang: Language): readonly string[] {
  const named: Readonly<Record<string, readonly (string | undefined)[]>> = wordsOf(lang).timeline.lanes;
  const lines = Object.hasOwn(named, lane) ? named[lane] : [index.groups.get(lane)?.name[lang]];
  return lines?.filter((line) => line !== undefined) ?? [];
}
