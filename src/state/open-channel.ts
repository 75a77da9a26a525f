/** By what the tabs of this site tell each other something; null where the browser has no such thing, or forbids it as it does storage. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
