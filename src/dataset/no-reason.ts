import type { Text } from '@/domain/text';

/** Why a date is thought to be so where nobody says why. */
export const noReason: Text = { nl: 'Zo opgegeven, zonder toelichting.', en: 'As entered; no reason is given.' };
