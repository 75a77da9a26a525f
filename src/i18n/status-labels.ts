import type { Status } from '@/domain/event';
import type { Language } from '@/domain/text';
import { statuses as en } from './statuses.en';
import { statuses as nl } from './statuses.nl';

/** In every language at once, for what has to fit in each of them. */
export const statusLabels: Readonly<Record<Language, Readonly<Record<Status, string>>>> = { en, nl };
