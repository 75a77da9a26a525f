import { fetchLateWords } from '@/i18n/fetch-words';
import { partBehind } from '@/ui/late-part';

export const tablePart = partBehind(
  async () => (await Promise.all([import('./articles-table'), fetchLateWords()]))[0].ArticlesTable,
);
