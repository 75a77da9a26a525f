import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '@/domain/text';
import { fetchWords } from './fetch-words';
import { onLearned, speaks } from './words';

interface Spoken {
  /** The language that is wanted once its words are here, until then the one before. */
  readonly lang: Language;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
}

/** The language of the page while another one is on its way; the first one is here before anything is drawn. */
export function useSpoken(wanted: Language): Spoken {
  const isHere = useSyncExternalStore(onLearned, () => speaks(wanted));
  const [lang, setLang] = useState(wanted);
  const [failed, setFailed] = useState<Language | null>(null);
  if (isHere && lang !== wanted) setLang(wanted);
  const ask = (): void => {
    setFailed(null);
    fetchWords(wanted).catch(() => setFailed(wanted));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each language.
  useEffect(() => {
    if (!isHere) ask();
  }, [isHere, wanted]);
  return { lang: isHere ? wanted : lang, hasFailed: failed === wanted && !isHere, onRetry: ask };
}
