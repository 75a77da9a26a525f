import type { Text } from '@/domain/text';
import { readStoredJson, store } from './device-store';
import { readDossier } from './dossier-address';

/** What the menu says of a dossier. */
export interface DossierCard {
  /** As links name it, with the id that is expected there. */
  readonly dossier: string;
  readonly id: string;
  readonly title: Text;
  readonly version: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
  readonly counts: { readonly articles: number; readonly events: number; readonly claims: number };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 2000;
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Whether something that was stored, perhaps by another version of the app, is a card. */
export const isCard = (value: unknown): value is DossierCard => {
  if (typeof value !== 'object' || value === null) return false;
  const { dossier, id, title, version, sha256, bytes, name, counts } = value as Record<string, unknown>;
  if (typeof title !== 'object' || title === null || typeof counts !== 'object' || counts === null) return false;
  return (
    isText(dossier) &&
    readDossier(dossier) !== null &&
    [id, version, sha256, name].every(isText) &&
    Object.keys(title).length > 0 &&
    Object.values(title).every(isText) &&
    isNumber(bytes) &&
    ['articles', 'events', 'claims'].every((kind) => isNumber((counts as Record<string, unknown>)[kind]))
  );
};

const key = 'aanloop.recent-dossiers';
const most = 8;

/** Dossiers of other hosts that were opened on this device, the latest first; only what their links say anyway, and their titles. */
export function recentDossiers(): DossierCard[] {
  const cards = readStoredJson(key);
  return Array.isArray(cards) ? cards.filter(isCard).slice(0, most) : [];
}

const keep = (cards: readonly DossierCard[]): void =>
  void store(key, cards.length === 0 ? null : JSON.stringify(cards.slice(0, most)));

export const rememberDossier = (card: DossierCard): void =>
  keep([card, ...recentDossiers().filter(({ dossier }) => dossier !== card.dossier)]);

export const forgetDossier = (dossier: string): void =>
  keep(recentDossiers().filter((card) => card.dossier !== dossier));
