import { withLateWords } from '@/i18n/fetch-words';
import { partBehind } from '@/ui/late-part';

export const tablePart = partBehind(withLateWords(async () => (await import('./articles-table')).ArticlesTable));
