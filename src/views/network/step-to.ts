import type { Point } from '@/picture/curve';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ahead: Readonly<Record<Direction, (dx: number, dy: number) => readonly [along: number, aside: number]>> = {
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy],
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
};

const nearest = <T extends Point>(from: Point, nodes: readonly T[], direction: Direction, cone: number): T | null => {
  let [best, least] = [null as T | null, Number.POSITIVE_INFINITY];
  for (const node of nodes) {
    const [along, aside] = ahead[direction](node.x - from.x, node.y - from.y);
    if (along <= 0.5 || along < Math.abs(aside) * cone) continue;
    const cost = Math.hypot(along, 2 * aside);
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
};

/** The nearest node that way: what lies ahead before what lies aside, so that a step goes where the arrow points. */
export function stepTo<T extends Point>(from: Point, nodes: readonly T[], direction: Direction): T | null {
  return nearest(from, nodes, direction, 0.6) ?? nearest(from, nodes, direction, 0);
}
