import { px } from './shape';

/** Which ends of a pill are whole; the others go on beyond the picture. */
interface Round {
  readonly left: boolean;
  readonly right: boolean;
}

/** Wider than this, colours side by side would look like days of their own. */
const wide = 60;
/** A high pill is round at its corners only. */
const mostRound = 6.3;

const corners = (
  [x0, x1]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  [tl, tr, br, bl]: readonly [number, number, number, number],
): string => {
  const arc = (radius: number, x: number, y: number): string =>
    radius > 0 ? `A${px(radius)} ${px(radius)} 0 0 1 ${px(x)} ${px(y)}` : '';
  return [
    `M${px(x0 + tl)} ${px(top)}H${px(x1 - tr)}${arc(tr, x1, top + tr)}V${px(bottom - br)}${arc(br, x1 - br, bottom)}`,
    `H${px(x0 + bl)}${arc(bl, x0, bottom - bl)}V${px(top + tl)}${arc(tl, x0 + tl, top)}Z`,
  ].join('');
};

/** One outline for each colour of a pill: side by side in a short one, one above the other, over all its days, in a wide one. */
export function pillPaths(x0: number, x1: number, y: number, height: number, round: Round, parts: number): string[] {
  const [top, bottom] = [y - height / 2, y + height / 2];
  const isBanded = parts > 1 && x1 - x0 > wide;
  const [step, lift] = isBanded ? [0, height / parts] : [(x1 - x0) / parts, 0];
  const most = Math.min(mostRound, isBanded ? lift : Math.min(height, step) / 2, height / 2);
  const radius = (isRound: boolean): number => (isRound ? most : 0);
  return Array.from({ length: parts }, (_, i) => {
    const [isFirst, isLast] = [i === 0, i === parts - 1];
    if (isBanded) {
      const [above, below] = [top + i * lift, top + (i + 1) * lift];
      return corners(
        [x0, x1],
        [above, below],
        [
          radius(isFirst && round.left),
          radius(isFirst && round.right),
          radius(isLast && round.right),
          radius(isLast && round.left),
        ],
      );
    }
    const [l, r] = [radius(isFirst && round.left), radius(isLast && round.right)];
    return corners([x0 + i * step, x0 + (i + 1) * step], [top, bottom], [l, r, r, l]);
  });
}
