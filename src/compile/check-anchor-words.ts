import { anchorSides, parseAnchor } from '@/text/parse-anchor';
import { anchorUses, digestAnchors } from './anchor-fields';
import { type Authored, nameOf } from './authored';
import type { Report } from './problem';

const most = 4;

const wordsIn = (side: string): number => side.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** An anchor takes no more of the publisher's words than it needs to be found: four on either side. */
export function checkAnchorWords(authored: Authored, report: Report): void {
  const uses = anchorUses(authored).flatMap(({ item, value, place }) => {
    const anchor = parseAnchor(value);
    return anchor.kind !== 'malformed' && anchor.words !== null ? [{ item, place, words: anchor.words }] : [];
  });
  for (const { item, place, words } of [...digestAnchors(authored), ...uses]) {
    for (const side of anchorSides(words).filter((candidate) => wordsIn(candidate) > most)) {
      report(place, `${nameOf(item)}: "${side}" has ${wordsIn(side)} words`, `at most ${most} on either side of the …`);
    }
  }
}
