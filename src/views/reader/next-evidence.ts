/** The marked sentence after or before this one; from nowhere the first or the last, and null at the end. */
export function nextEvidence(
  order: readonly string[],
  marked: readonly string[],
  current: string | null,
  by: 1 | -1,
): string | null {
  const isMarked = new Set(marked);
  const at = current === null ? (by === 1 ? -1 : order.length) : order.indexOf(current);
  for (let i = at + by; i >= 0 && i < order.length; i += by) {
    const id = order[i];
    if (id !== undefined && isMarked.has(id)) return id;
  }
  return null;
}
