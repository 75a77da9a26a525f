let scope = '';
const waiting = new Set<() => void>();

/** What of this device belongs to the dossier on the screen; nothing for the site's own, whose names are as they always were. */
export const deviceScope = (): string => scope;

/** The name under which something of the dossier on the screen is kept on this device. */
export const scoped = (key: string): string => (scope === '' ? key : `${key}@${scope}`);

/** From now on what is kept is another dossier's: nothing of one is shown with another. */
export function enterScope(next: string): void {
  if (next === scope) return;
  scope = next;
  for (const tell of waiting) tell();
}

export const onScope = (tell: () => void): void => void waiting.add(tell);
