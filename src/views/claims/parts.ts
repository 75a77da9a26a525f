import { partBehind } from '@/ui/late-part';

export const tablePart = partBehind(async () => (await import('./claims-table')).ClaimsTable);
export const countsPart = partBehind(async () => (await import('./counts-in-time')).CountsInTime);
export const sanctionsPart = partBehind(async () => (await import('./sanctions')).Sanctions);
export const exportPart = partBehind(async () => (await import('./export-files')).ExportFiles);
