import { inOrder } from '@/domain/in-order';
import type { PlacedLabel } from './place-labels';
import { overlap } from './rect';

/** A place and the words that would stand there; less cost is better. */
export interface LabelChoice {
  readonly place: PlacedLabel;
  /** Which of its wordings, from 0, the fullest. */
  readonly level: number;
  readonly cost: number;
}

/** So many steps are enough for a handful of labels; after that the best found so far stands. */
const mostSteps = 20_000;
/** No label at all is worse than any place and any words. */
const nothing = 100_000;

/**
 * One place for each label so that none overlap and the whole costs least: every way is tried, the cheapest first, and given up
 * as soon as it cannot be better than the best. A label that has no place beside the others is left out of the answer.
 */
export function chooseLabels(wanted: ReadonlyMap<string, readonly LabelChoice[]>): ReadonlyMap<string, LabelChoice> {
  // Those with the least choice choose first.
  const labels = [...wanted]
    .map(([id, choices]) => ({ id, choices: choices.toSorted((a, b) => a.cost - b.cost) }))
    .sort((a, b) => a.choices.length - b.choices.length || inOrder(a.id, b.id));
  const least = labels.map(({ choices }) => choices[0]?.cost ?? nothing);
  const rest = least.map((_, at) => least.slice(at).reduce((sum, cost) => sum + cost, 0));
  let best: ReadonlyMap<string, LabelChoice> = new Map();
  let lowest = Number.POSITIVE_INFINITY;
  let steps = 0;
  const chosen = new Map<string, LabelChoice>();
  const choose = (at: number, cost: number): void => {
    const label = labels[at];
    if (!label) {
      if (cost < lowest) [best, lowest] = [new Map(chosen), cost];
      return;
    }
    const after = rest[at + 1] ?? 0;
    for (const choice of label.choices) {
      if (steps > mostSteps || cost + choice.cost + after >= lowest) break;
      steps++;
      if ([...chosen.values()].some(({ place }) => overlap(place.rect, choice.place.rect))) continue;
      chosen.set(label.id, choice);
      choose(at + 1, cost + choice.cost);
      chosen.delete(label.id);
    }
    if (cost + nothing + after < lowest) choose(at + 1, cost + nothing);
  };
  choose(0, 0);
  return best;
}
