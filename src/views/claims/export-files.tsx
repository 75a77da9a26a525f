import { claimsTable, type ExportedClaim, type ExportedView, exportClaimsJson } from '@/dataset/export-claims';
import { exportCsv, exportSpreadsheet } from '@/dataset/export-csv';
import { capital } from '@/i18n/grammar';
import { tellQuestion } from '@/i18n/tell-question';
import { wordsOf } from '@/i18n/words';
import { keeps } from '@/query/filter';
import { listChoices } from '@/query/list-choices';
import { formatLink } from '@/state/format-link';
import type { ClaimTab } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';
import { saveFile } from '@/ui/save-file';
import type { ClaimRow } from './claim-row';
import styles from './claims.module.css';
import { SaveInTime } from './save-in-time';

/** The claims of a tab that are under the whole filter, as they are written to a file. */
const exportedRows = (rows: readonly ClaimRow[]): ExportedClaim[] =>
  rows
    .filter((row) => keeps(row.misses))
    .map(({ item, standing }) => ({
      claim: item,
      standing: standing === null ? 'undated' : standing === 'possible' ? 'possible' : 'certain',
    }));

interface ExportFilesProps {
  readonly rows: readonly ClaimRow[];
  readonly tab: ClaimTab;
  readonly onSaved: () => void;
}

/** Saves what is filtered as CSV or JSON, with the link and the filter in words. */
export function ExportFiles({ rows, tab, onSaved }: ExportFilesProps) {
  const { index, link, lang } = useAanloop('index', 'link', 'lang');
  const { save: words, topics } = wordsOf(lang).claims;
  const { query } = link;
  const view = (): ExportedView => ({
    link: new URL(formatLink({ ...link, lang }).replace(/^\//, ''), new URL(document.baseURI)).href,
    filter: tellQuestion({ ...query, choices: listChoices(index, query) }, lang, capital(topics[tab].many)),
  });
  const save = (form: 'csv' | 'spreadsheet' | 'json'): void => {
    const claims = exportedRows(rows);
    const name = `aanloop-${tab === 'all' ? 'claims' : tab}`;
    const csv = 'text/csv;charset=utf-8';
    if (form === 'csv') saveFile(`${name}.csv`, csv, exportCsv(claimsTable(claims, view())));
    else if (form === 'spreadsheet')
      saveFile(`${name}-excel.csv`, csv, exportSpreadsheet(claimsTable(claims, view()), words.sheet));
    else saveFile(`${name}.json`, 'application/json', exportClaimsJson(claims, view()));
  };
  return (
    <div className={styles.save}>
      {(['csv', 'spreadsheet', 'json'] as const).map((form) => (
        <button
          key={form}
          type="button"
          onClick={() => {
            save(form);
            onSaved();
          }}
        >
          {words[form]}
        </button>
      ))}
      {tab === 'all' && rows.length > 0 && (
        <SaveInTime view={view()} isDrawn={!link.tables.includes('claims')} onSaved={onSaved} />
      )}
      <p>{words.note(exportedRows(rows).length)}</p>
    </div>
  );
}
