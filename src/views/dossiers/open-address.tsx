import { useId, useState } from 'react';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { encodeDossier, longestAddress, readDossier } from '@/state/dossier-address';
import styles from './dossiers.module.css';
import type { DossierOpener } from './use-open-dossier';

/** Where a reader types the address of a dossier, and is told which host will be asked for it. */
export function OpenAddress({ open }: { readonly open: DossierOpener['remote'] }) {
  const { address: say } = useDossierWords();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const hint = useId();
  const written = text.trim();
  // Most people leave out what a browser adds.
  const whole = /^[a-z]+:/i.test(written) || written === '' ? written : `https://${written}`;
  const read = readDossier(whole);
  const address = read?.kind === 'remote' ? read : null;
  const fault = encodeDossier(whole).length > longestAddress ? say.tooLong : say.bad;
  return (
    <form
      className={styles.address}
      onSubmit={(event) => {
        event.preventDefault();
        if (address) void open(address);
        else setRefused(true);
      }}
    >
      <label>
        {say.label}
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          placeholder="https://example.org/dossier.json"
          aria-describedby={hint}
          aria-invalid={(isRefused && !address) || undefined}
          // The field was asked for.
          // biome-ignore lint/a11y/noAutofocus: it opens on a press of its button.
          autoFocus
          onChange={({ target }) => {
            setText(target.value);
            setRefused(false);
          }}
        />
      </label>
      <p id={hint} role="status" className={styles.quiet}>
        {address ? say.willAsk(address.host) : isRefused ? fault : ''}
      </p>
      <button type="submit" className={styles.button}>
        {say.open}
      </button>
    </form>
  );
}
