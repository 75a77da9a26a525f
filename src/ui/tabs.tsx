import { type Ref, useId } from 'react';
import styles from './tabs.module.css';

export interface TabsProps<T extends string> {
  /** Accessible name of the whole set. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly count?: string;
    readonly disabled?: boolean;
  }[];
  readonly onChange: (value: T) => void;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

/** One choice of a few, as words with a line under the chosen one; a radio group to keys and screen readers. */
export function Tabs<T extends string>({ label, value, options, onChange, ref }: TabsProps<T>) {
  const id = useId();
  return (
    <fieldset ref={ref} className={styles.tabs}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.tab} data-on={option.value === value || undefined}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.count !== undefined && <small> {option.count}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
