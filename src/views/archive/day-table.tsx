import { useState } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage } from '@/i18n/use-words';
import { type Column, DataTable } from '@/ui/data-table';
import styles from './archive.module.css';
import type { Shown } from './shown';

type Day = Shown['bins'][number];

/** The strip as a table, made when it is opened. */
export function DayTable({ bins }: { readonly bins: Shown['bins'] }) {
  const say = useArchiveWords();
  const lang = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const columns: readonly Column<Day>[] = [
    { id: 'day', label: say.day, heading: true, sort: ([day]) => day, cell: ([day]) => formatDayWords(day, lang) },
    {
      id: 'certain',
      label: say.certain,
      numeric: true,
      sort: ([, certain]) => certain,
      cell: ([, certain]) => certain,
    },
    {
      id: 'possible',
      label: say.possible,
      numeric: true,
      sort: ([, , possible]) => possible,
      cell: ([, , possible]) => possible,
    },
  ];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.asTable}</summary>
      {isOpen && (
        <div className={styles.scroll}>
          <DataTable
            caption={say.tableOf}
            columns={columns}
            rows={bins}
            rowId={([day]) => String(day)}
            empty={say.nothing}
          />
        </div>
      )}
    </details>
  );
}
