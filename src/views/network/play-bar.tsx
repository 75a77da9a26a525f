import { useEffect, useRef, useState } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { networkToolsWords } from '@/i18n/network-tools-words';
import { useAanloop } from '@/state/use-aanloop';
import styles from './play-bar.module.css';
import { usePlayer } from './use-player';

const settle = 120;

/** What was known on a day: a slider over the days, and Play that steps through them. */
export function PlayBar({ onClose }: { readonly onClose: () => void }) {
  const { link, lang, commit } = useAanloop();
  const own = networkToolsWords[lang];
  const player = usePlayer();
  const [dragged, setDragged] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );
  if (!player) return null;
  const { first, last, isPlaying, isStill, toggle, goTo } = player;
  const day = dragged ?? player.day;
  // Browsers count what is written to the history; a drag writes where it comes to rest.
  const drag = (to: number): void => {
    setDragged(to);
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setDragged(null);
      goTo(to);
    }, settle);
  };
  return (
    <div className={styles.bar} role="group" aria-label={own.playLong}>
      <button type="button" className={styles.button} onClick={toggle} data-playing={isPlaying || undefined}>
        {isPlaying ? own.pause : isStill ? own.stepOn : own.start}
      </button>
      <input
        type="range"
        className={styles.slider}
        aria-label={own.slider}
        aria-valuetext={formatDayWords(day, lang)}
        min={first}
        max={last}
        step={1}
        value={day}
        onChange={(event) => drag(Number(event.target.value))}
      />
      <output className={styles.day}>{formatDayWords(day, lang, 'medium')}</output>
      {link.query.asof !== null && (
        <button type="button" className={styles.button} onClick={() => commit({ asof: null })}>
          {own.all}
        </button>
      )}
      <button type="button" className={styles.button} aria-label={own.stop} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
