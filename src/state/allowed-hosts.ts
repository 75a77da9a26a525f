import { readStoredJson, store } from './device-store';

const key = 'aanloop.hosts';

/** Hosts that were allowed where nothing can be stored: until the page is left. */
const forNow = new Set<string>();

const stored = (): string[] => {
  const hosts = readStoredJson(key);
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
};

/** Whether the reader let dossiers be fetched from this host, on this device. */
export const isAllowed = (host: string): boolean => forNow.has(host) || stored().includes(host);

export function allowHost(host: string): void {
  if (!store(key, JSON.stringify([...new Set([...stored(), host])]))) forNow.add(host);
}
