interface Square {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly title: string;
}

interface Titled extends Square {
  /** What of the title there is room for; null for none. */
  readonly shown: string | null;
  readonly anchor: 'start' | 'end';
  readonly text: number;
}

const gap = 8;
/** A shorter rest of a title says nothing. */
const shortest = 70;

const cut = (title: string, room: number, widthOf: (text: string) => number): string | null => {
  if (widthOf(title) <= room) return title;
  if (room < shortest) return null;
  const words = title.split(' ');
  while (words.length > 0 && widthOf(`${words.join(' ')}…`) > room) words.pop();
  return words.length === 0 ? null : `${words.join(' ')}…`;
};

/** Squares side by side in order of time, no two over each other, each pushed no further than it must. */
export function spreadSquares<T extends Square>(squares: readonly T[], right: number): T[] {
  const sorted = [...squares].sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  let taken = Number.NEGATIVE_INFINITY;
  const pushed = sorted.map((square) => {
    const by = Math.max(0, taken + 1 - square.x0);
    taken = square.x1 + by;
    return { ...square, x0: square.x0 + by, x1: square.x1 + by };
  });
  let limit = right;
  return pushed
    .reverse()
    .map((square) => {
      const by = Math.max(0, square.x1 - limit);
      limit = square.x0 - by - 1;
      return { ...square, x0: square.x0 - by, x1: square.x1 - by };
    })
    .reverse();
}

/** Titles beside their squares, right where there is room, else left, shortened where neither is enough. */
export function placeTitles(
  squares: readonly Square[],
  left: number,
  right: number,
  widthOf: (text: string) => number,
): Titled[] {
  const placed: Titled[] = [];
  let taken = left;
  squares.forEach((square, i) => {
    const next = squares[i + 1];
    // A neighbour to the right may want the gap between for a title of its own.
    const rightRoom = (next ? next.x0 - gap : right) - square.x1 - gap;
    const leftRoom = square.x0 - gap - taken - (placed.length > 0 ? gap : 0);
    const full = widthOf(square.title);
    const isRight = full <= rightRoom || (full > leftRoom && rightRoom >= leftRoom);
    const shown = cut(square.title, isRight ? rightRoom : leftRoom, widthOf);
    const text = isRight ? square.x1 + gap : square.x0 - gap;
    placed.push({ ...square, shown, anchor: isRight ? 'start' : 'end', text });
    taken = isRight && shown !== null ? text + widthOf(shown) : square.x1;
  });
  return placed;
}
