import type { Rule } from '@/dataset/fault';
import { type DossierWords, useDossierWords } from '@/i18n/use-dossier-words';
import { useWords } from '@/i18n/use-words';
import type { OpenProblem } from '@/state/opening';
import styles from './dossiers.module.css';

const tellRule = (rule: Rule, say: DossierWords['faults']): string => {
  switch (rule.kind) {
    case 'missing':
      return say.missing;
    case 'type':
      return say.type(say.types[rule.type as keyof typeof say.types] ?? rule.type);
    case 'one-of':
      return say.oneOf(rule.values);
    case 'form':
      return say.forms[rule.form];
    case 'unknown':
      return say.unknown(rule.names);
    case 'twice':
      return say.twice(rule.name);
    case 'size':
      return say[rule.way](rule.bound);
    default:
      return rule.said;
  }
};

/** Why a dossier was not opened, what is wrong in it place by place, and what would be right. */
export function ProblemReport({ problem }: { readonly problem: OpenProblem }) {
  const { problem: general } = useWords();
  const { opening: own, faults: say, cell, cellFault, fileForms } = useDossierWords();
  const { cause, detail, form, excess, faults = [], tables = [], more = 0, found, wanted } = problem;
  const tellRead = (read: string | null): string => (read === null ? '' : `${say.read(read)} `);
  const told = [
    ...faults.map(({ at, read, rule }) => ({ at, says: tellRead(read) + tellRule(rule, say) })),
    ...tables.map(({ sheet, row, column, read, wrong, right }) => ({
      at: cell(sheet, row, column),
      says: `${tellRead(read === '' ? null : `“${read}”`)}${cellFault(wrong)}: ${cellFault(right)}`,
    })),
  ];
  return (
    <div className={styles.report}>
      <p>
        {form && `${fileForms[form]} `}
        {own.causes[cause]}
        {excess && ` ${general.excess[excess.of](excess.found, excess.most)}`}
        {cause === 'other-dossier' && found && wanted && ` ${own.expected(found, wanted)}`}
        {cause === 'no-cors' && ` ${own.cors}`}
      </p>
      {told.length > 0 && (
        <>
          <p className={styles.label}>{own.faults}</p>
          <ul className={styles.faults} aria-label={own.faults}>
            {told.map(({ at, says }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a place may have two faults.
              <li key={i}>
                {at !== '' && <code>{at}</code>}
                {at !== '' && ' '}
                {says}
              </li>
            ))}
            {more > 0 && <li>{own.more(more)}</li>}
          </ul>
        </>
      )}
      {faults.length === 0 && detail !== '' && (
        <details>
          <summary>{own.technical}</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  );
}
