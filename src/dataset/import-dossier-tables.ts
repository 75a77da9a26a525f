import { groupParts, groupShapes, groupSides, hues } from '@/domain/vocabulary';
import type { Dataset } from './format';
import { present, type Readers, some } from './import-links';
import type { TableRow } from './table-reader';

export function importDossier(tables: Readers, row: TableRow | undefined): Dataset['dossier'] {
  if (!row) throw new Error('a dossier without a row was told and is not built');
  const title = row.text('title');
  const introduction = row.textOrNone('introduction');
  const synonyms = row.list('synonyms').map((words) => words.split(' '));
  return {
    id: row.id('id'),
    title,
    summary: row.textOrNone('summary') ?? title,
    version: row.wordOrNone('version') ?? '0.1.0',
    period: { start: row.day('period_start'), end: row.day('period_end') },
    ...some('languages', row.list('languages')),
    phases: tables.phases.rows().map((one) => ({
      id: one.id('id'),
      title: one.text('title'),
      start: one.day('start'),
      end: one.day('end'),
    })),
    ...some(
      'groups',
      tables.groups.rows().map((one) => {
        const [x, y, held] = (['x', 'y', 'held'] as const).map((name) => one.numberOrNone(`gathers_${name}`));
        return {
          id: one.id('id'),
          name: one.text('name'),
          ...present('shortName', one.textOrNone('short_name')),
          ...present('adjective', one.textOrNone('adjective')),
          color: one.choice('color', hues),
          ...present('part', one.choiceOrNone('part', groupParts)),
          ...present('side', one.choiceOrNone('side', groupSides)),
          ...present('shape', one.choiceOrNone('shape', groupShapes)),
          ...(x != null && y != null && held != null ? { gathers: { x, y, held } } : {}),
        };
      }),
    ),
    ...present('introduction', introduction),
    ...some(
      'starts',
      tables.starts.rows().map((one) => ({ title: one.text('title'), link: one.word('link') })),
    ),
    ...some('synonyms', synonyms),
  };
}
