/** From where to where a step leads that closes a circle: without these nothing leads back to itself. */
export function closingSteps(next: ReadonlyMap<string, readonly string[]>): { from: string; to: string }[] {
  const closing: { from: string; to: string }[] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    if (done.has(start)) continue;
    const onWay = new Set([start]);
    const way = [{ id: start, left: [...(next.get(start) ?? [])] }];
    // No recursion: a chain may be as long as the list.
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const to = at.left.pop();
      if (to === undefined) {
        done.add(at.id);
        onWay.delete(at.id);
        way.pop();
      } else if (onWay.has(to)) closing.push({ from: at.id, to });
      else if (!done.has(to)) {
        onWay.add(to);
        way.push({ id: to, left: [...(next.get(to) ?? [])] });
      }
    }
  }
  return closing;
}
