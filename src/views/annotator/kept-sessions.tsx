import { useEffect, useState } from 'react';
import { formatSize } from '@/i18n/format-size';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage } from '@/i18n/use-words';
import { useSilentStorage } from '@/state/await-storage';
import {
  type AnnotationCard,
  followKeptAnnotations,
  keptAnnotations,
  removeAnnotation,
} from '@/state/kept-annotations';
import { unsavedLink } from '@/state/unsaved';
import { useAanloop } from '@/state/use-aanloop';
import { useNavigate } from '@/ui/use-navigate';
import { restoreAnnotation } from './annotation';
import styles from './annotator.module.css';

/** What was kept on this device by choice, to go on with or to remove. */
export function KeptSessions() {
  const { kept: own } = useAnnotateWords();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { link } = useAanloop('link');
  const [cards, setCards] = useState<readonly AnnotationCard[]>([]);
  const [said, setSaid] = useState('');
  const { isSilent } = useSilentStorage();
  const look = (): void => void keptAnnotations().then(setCards);
  useEffect(() => {
    let isGone = false;
    const see = (): void =>
      void keptAnnotations().then((found) => {
        if (!isGone) setCards(found);
      });
    see();
    const unfollow = followKeptAnnotations(see);
    return () => {
      isGone = true;
      unfollow();
    };
  }, []);
  const goOn = async (card: AnnotationCard): Promise<void> => {
    const outcome = await restoreAnnotation(card);
    if (outcome === 'restored') await navigate(unsavedLink(link, card.at));
    else setSaid(own[outcome]);
  };
  if (cards.length === 0) return isSilent ? <p role="alert">{own.failed['no-answer']}</p> : null;
  return (
    <section aria-label={own.title}>
      <h3>{own.title}</h3>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id}>
            <b>{card.title}</b> · {own.facts(card.steps, card.unsaved, formatSize(card.bytes, lang))}{' '}
            <button
              type="button"
              className={styles.act}
              aria-label={own.of(own.goOn, card.title)}
              onClick={() => void goOn(card)}
            >
              {own.goOn}
            </button>{' '}
            <button
              type="button"
              className={styles.act}
              aria-label={own.of(own.remove, card.title)}
              onClick={() => void removeAnnotation(card.id).then(look)}
            >
              {own.remove}
            </button>
          </li>
        ))}
      </ul>
      {said && <p role="alert">{said}</p>}
    </section>
  );
}
