/** The items of a kind that a part of the page shows, by their marks and links. */
export function drawnIn(part: Element, kind: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mark of part.querySelectorAll<HTMLElement>(`[data-mark^="${kind}:"]`))
    found.add(mark.dataset.mark?.slice(kind.length + 1) ?? '');
  for (const link of part.querySelectorAll(`a[href*="/${kind}s/"]`)) {
    const id = new RegExp(`/${kind}s/([a-z\\d-]+)`).exec(link.getAttribute('href') ?? '')?.[1];
    if (id) found.add(id);
  }
  return found;
}
