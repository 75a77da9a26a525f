import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { Menu } from '@/ui/menu';
import styles from './screen.module.css';
import { chooseTheme, readTheme, themes } from './theme';

export function ThemeMenu() {
  const words = useWords();
  const [chosen, setChosen] = useState(readTheme);
  return (
    <Menu label={words.app.theme} name={words.app.theme} align="end">
      <fieldset className={styles.themes}>
        <legend className={styles.hidden}>{words.app.theme}</legend>
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
    </Menu>
  );
}
