import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import styles from './screen.module.css';
import { chooseTheme, readTheme, themes } from './theme';

/** Light, dark, or what the system has; kept on this device. */
export function ThemeChoice() {
  const words = useWords();
  const [chosen, setChosen] = useState(readTheme);
  return (
    <fieldset className={styles.themes}>
      <legend className="visually-hidden">{words.app.theme}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={theme === chosen}
            onChange={() => {
              chooseTheme(theme);
              setChosen(theme);
            }}
          />
          {words.app.themes[theme]}
        </label>
      ))}
    </fieldset>
  );
}
