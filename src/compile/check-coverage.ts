import { type Authored, idOf, nameOf, ofKind, pick } from './authored';
import type { Anchors } from './locate-anchors';
import type { Original } from './original';
import type { Report } from './problem';

/** Every sentence of an original is retold or deliberately left out; told only where the articles are at hand. */
export function checkCoverage(
  authored: Authored,
  originals: ReadonlyMap<string, Original>,
  anchors: Anchors,
  report: Report,
): void {
  for (const item of ofKind(authored, 'article')) {
    if (pick(item, 'whole') !== true) continue;
    const id = idOf(item);
    const text = originals.get(id ?? '')?.text;
    if (!text) continue;
    const covered = [...anchors.sentences.values(), ...anchors.uncovered]
      .filter(({ article }) => article === id)
      .sort((a, b) => a.start - b.start);
    let reached = 0;
    for (const { start, end } of [...covered, { start: text.length, end: text.length }]) {
      const gap = text.slice(reached, Math.max(reached, start));
      if (/[\p{L}\p{N}]{2}/u.test(gap)) {
        const wrong = `${nameOf(item)}: ${reached}–${start} of the original is not told ("${gap.trim().split(/\s+/).slice(0, 4).join(' ')} …")`;
        report(item.place(['digest']), wrong, 'retell it in the digest, or name it under uncovered');
      }
      reached = Math.max(reached, end);
    }
  }
}
