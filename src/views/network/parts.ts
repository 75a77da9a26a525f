import { latePart, partBehind } from '@/ui/late-part';

export const tablePart = partBehind(async () => (await import('./relation-table')).RelationTable);
export const findPart = partBehind(async () => (await import('./find-actor')).FindActor);
export const toolsPart = partBehind(async () => (await import('./network-tools')).NetworkTools);
export const playPart = partBehind(async () => (await import('./play-bar')).PlayBar);
export const panelPart = partBehind(async () => (await import('./edge-panel')).EdgePanel);
export const exportPart = partBehind(async () => (await import('./network-export')).NetworkExport);

/** Of very many actors only. */
export const canvasPart = latePart(async () => (await import('./network-canvas')).NetworkCanvas);
