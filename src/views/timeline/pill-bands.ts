/** Wider than this, colours side by side would look like days of their own. */
export const widePill = 60;

/** The colours of a wide pill, one above the other, each over all its days. */
export function pillBand(
  x0: number,
  x1: number,
  y: number,
  height: number,
  round: { readonly left: boolean; readonly right: boolean },
  band: number,
  bands: number,
): string {
  const r = Math.min(height / bands, height / 2);
  const top = y - height / 2 + (band * height) / bands;
  const bottom = top + height / bands;
  const [isTop, isBottom] = [band === 0, band === bands - 1];
  const at = (isRound: boolean): number => (isRound ? r : 0);
  const [tl, tr] = [at(isTop && round.left), at(isTop && round.right)];
  const [bl, br] = [at(isBottom && round.left), at(isBottom && round.right)];
  const arc = (radius: number, x: number, to: number): string =>
    radius > 0 ? `A${radius} ${radius} 0 0 1 ${x} ${to}` : '';
  return `M${x0 + tl} ${top}H${x1 - tr}${arc(tr, x1, top + tr)}V${bottom - br}${arc(br, x1 - br, bottom)}H${x0 + bl}${arc(bl, x0, bottom - bl)}V${top + tl}${arc(tl, x0 + tl, top)}Z`;
}
