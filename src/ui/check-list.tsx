import { type ReactNode, useId, useState } from 'react';
import styles from './check-list.module.css';
import { ListStart } from './more';

export interface CheckOption {
  readonly value: string;
  readonly label: string;
  /** Further words it is found by. */
  readonly aliases?: string;
  readonly mark?: ReactNode;
  /** What it would give, under the heads of the list, and the same in words. */
  readonly counts?: readonly string[];
  readonly counted?: string;
}

interface CheckListProps {
  readonly label: string;
  readonly options: readonly CheckOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** What the counts of the options count, in their order. */
  readonly heads?: readonly string[];
  /** With these words a box above the list narrows it. */
  readonly find?: { readonly label: string; readonly nothing: string };
}

/** So many are in the list at once; longer ones have a box to find the others by. */
const most = 200;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Several choices of many, each with what it would give. */
export function CheckList({ label, options, chosen, onChange, heads = [], find }: CheckListProps) {
  const [text, setText] = useState('');
  const id = useId();
  const wanted = plain(text.trim());
  const shown = options.filter(
    (option) => wanted === '' || plain(`${option.label} ${option.aliases ?? ''}`).includes(wanted),
  );
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className={styles.set}>
      <legend className="visually-hidden">{label}</legend>
      {find && (
        <label className={styles.find}>
          <span>{find.label}</span>
          <input
            id={id}
            type="search"
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      )}
      {heads.length > 0 && shown.length > 0 && (
        <p className={styles.heads} aria-hidden="true">
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </p>
      )}
      <ul className={styles.list}>
        <ListStart items={shown} first={most}>
          {(option) => (
            <li key={option.value}>
              <label className={styles.option}>
                <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
                {option.mark}
                <span>{option.label}</span>
                {option.counts && (
                  <small className={styles.counts} role="img" aria-label={option.counted}>
                    {option.counts.map((count, i) => (
                      <span key={heads[i]}>{count}</span>
                    ))}
                  </small>
                )}
              </label>
            </li>
          )}
        </ListStart>
      </ul>
      {shown.length === 0 && find && <p className={styles.nothing}>{find.nothing}</p>}
    </fieldset>
  );
}
