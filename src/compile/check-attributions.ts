import { narrator } from '@/domain/claim';
import { type Authored, type Kind, nameOf, ofKind, pick, select } from './authored';
import type { Report } from './problem';

/** What has this value in `field` has `other` too, and nothing else has it. */
interface Pair {
  readonly kind: Kind;
  readonly field: string;
  readonly value: string;
  readonly other: string;
  readonly say: string;
}

const pairs: readonly Pair[] = [
  { kind: 'event', field: 'status', value: 'alleged', other: 'allegedBy', say: 'whose word it is' },
  { kind: 'relation', field: 'status', value: 'alleged', other: 'allegedBy', say: 'whose word it is' },
  { kind: 'relation', field: 'attribution', value: 'inferred', other: 'attributionNote', say: 'why' },
];

const isGiven = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** What is alleged says by whom; a target that is inferred says why. */
export function checkWhoseWord(authored: Authored, report: Report): void {
  for (const { kind, field, value, other, say } of pairs) {
    for (const item of ofKind(authored, kind)) {
      const is = pick(item, field) === value;
      const has = isGiven(pick(item, other));
      if (is && !has) {
        report(item.place([field]), `${nameOf(item)}: ${field} ${value} without ${other}`, `add "${other}:", ${say}`);
      } else if (!is && has) {
        report(
          item.place([other]),
          `${nameOf(item)}: ${other} without ${field}: ${value}`,
          `leave it out, or write ${field}: ${value}`,
        );
      }
    }
  }
}

/** Who says it too is another than who says it, and stands beside someone who is named. */
export function checkCoClaimants(authored: Authored, report: Report): void {
  for (const claim of ofKind(authored, 'claim')) {
    const told = new Set<unknown>([pick(claim, 'claimant')]);
    for (const { value, place } of select(claim, 'coClaimants.*')) {
      if (told.has(narrator)) {
        report(place, `${nameOf(claim)}: the article itself has no co-claimants`, 'name the claimant');
      } else if (told.has(value)) {
        report(place, `${nameOf(claim)}: ${String(value)} is a claimant already`, 'name each once');
      }
      told.add(value);
    }
  }
}
