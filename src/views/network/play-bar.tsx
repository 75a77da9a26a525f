import { formatDayWords } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { KnownOnSlider } from '@/marks/known-on-slider';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './play-bar.module.css';
import { usePlayer } from './use-player';

/** What was known on a day: a slider over the days, and Play that steps through them. */
export function PlayBar({ onClose }: { readonly onClose: () => void }) {
  const { lang, commit } = useAanloop('lang', 'commit');
  const link = useLink('query');
  const own = wordsOf(lang).networkTools;
  const player = usePlayer();
  if (!player) return null;
  const { known, isPlaying, isStill, toggle } = player;
  return (
    <div className={styles.bar} role="group" aria-label={own.playLong}>
      <button type="button" className={styles.button} onClick={toggle} data-playing={isPlaying || undefined}>
        {isPlaying ? own.pause : isStill ? own.stepOn : own.start}
      </button>
      <KnownOnSlider known={known} className={styles.slider} aria-label={own.slider} />
      <output className={styles.day}>{formatDayWords(known.day, lang, 'medium')}</output>
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
