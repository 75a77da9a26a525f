/** A bar from x0 to x1 around y, round at the ends that are whole. */
export function pillPath(
  x0: number,
  x1: number,
  y: number,
  height: number,
  round: { left: boolean; right: boolean },
): string {
  const r = Math.min(height / 2, (x1 - x0) / 2);
  const [top, bottom] = [y - height / 2, y + height / 2];
  const start = round.left ? `M${x0 + r} ${top}` : `M${x0} ${top}`;
  const right = round.right ? `H${x1 - r}A${r} ${r} 0 0 1 ${x1 - r} ${bottom}` : `H${x1}V${bottom}`;
  const left = round.left ? `H${x0 + r}A${r} ${r} 0 0 1 ${x0 + r} ${top}` : `H${x0}V${top}`;
  return `${start}${right}${left}Z`;
}
