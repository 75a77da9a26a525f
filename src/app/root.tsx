import { useEffect } from 'react';
import { useLoaderData, useLocation } from 'react-router';
import { LanguageContext } from '@/i18n/use-words';
import { readAddress } from '@/state/read-address';
import { AanloopProvider } from './aanloop-provider';
import { browserLanguage } from './browser-language';
import type { Loaded } from './dataset-cache';
import { ProblemPage } from './problem-page';
import { Screen } from './screen';

/** The composition root of every address: language, dataset, state, screen. */
export function Root() {
  const loaded = useLoaderData<Loaded>();
  const location = useLocation();
  const lang = readAddress(location).link.lang ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <LanguageContext value={lang}>
      {loaded.ok ? (
        <AanloopProvider whole={loaded.index} lang={lang}>
          <Screen leftOut={loaded.leftOut} />
        </AanloopProvider>
      ) : (
        <ProblemPage problem={loaded.problem} />
      )}
    </LanguageContext>
  );
}
