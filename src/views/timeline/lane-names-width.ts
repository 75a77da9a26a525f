import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import type { Words } from '@/i18n/words';

/** A lane of fewer is drawn mark by mark, and tells no numbers under its name. */
const many = 100;
const gap = 8;

/** The room that the names of the lanes take, with what large ones tell below them: of the dossier, so that no filter moves the days. */
export function laneNamesWidth(
  { dataset }: DatasetIndex,
  laneOfEvent: (event: Event) => string,
  { importance }: Pick<Words['timeline'], 'importance'>,
  widthOf: (text: string) => number,
): number {
  const counts = new Map<string, { core: number; context: number }>();
  for (const event of dataset.events) {
    const lane = laneOfEvent(event);
    const own = counts.get(lane) ?? { core: 0, context: 0 };
    own[event.salience]++;
    counts.set(lane, own);
  }
  const told = [...counts.values()].filter(({ core, context }) => core + context >= many);
  return Math.max(0, ...told.map(({ core, context }) => Math.ceil(widthOf(importance(core, context))) + gap));
}
