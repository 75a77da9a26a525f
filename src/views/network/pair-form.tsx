import { useId, useState } from 'react';
import { wordsOf } from '@/i18n/words';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './network-tools.module.css';

/** Chooses two actors by name, to see what lies between them. */
export function PairForm() {
  const { index, lang, commitLink } = useAanloop('index', 'lang', 'commitLink');
  const link = useLink('pair', 'query');
  const own = wordsOf(lang).networkTools;
  const id = useId();
  const [first, setFirst] = useState(link.pair[0] ?? link.query.actors[0] ?? '');
  const [second, setSecond] = useState(link.pair[1] ?? link.query.actors[1] ?? '');
  const dealing = new Set(index.dataset.relations.flatMap(({ source, target }) => [source, target]));
  const options = index.dataset.actors
    .filter((actor) => dealing.has(actor.id) || link.pair.includes(actor.id))
    .sort((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  const choice = (label: string, value: string, onChange: (value: string) => void, at: string) => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${at}`}>{label}</label>
      <select id={`${id}-${at}`} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">–</option>
        {options.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {actor.name[lang]}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <fieldset className={styles.tool}>
      <legend className={styles.name}>{own.between}</legend>
      {choice(own.first, first, setFirst, 'first')}
      {choice(own.second, second, setSecond, 'second')}
      <button
        type="button"
        className={styles.action}
        disabled={first === '' || second === '' || first === second}
        onClick={() => commitLink({ pair: [first, second], ego: null })}
      >
        {own.show}
      </button>
    </fieldset>
  );
}
