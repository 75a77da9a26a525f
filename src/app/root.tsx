import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { useLoaderData, useLocation, useRevalidator } from 'react-router';
import { useSpoken } from '@/i18n/use-spoken';
import { LanguageContext } from '@/i18n/use-words';
import { enterScope } from '@/state/device-scope';
import { scopeOf } from '@/state/dossier-source';
import { readAddress } from '@/state/read-address';
import { SourceContext } from '@/state/use-source';
import { LateNote } from '@/ui/late';
import { pagePart } from '@/views/dossiers/parts';
import { AanloopProvider } from './aanloop-provider';
import { browserLanguage } from './browser-language';
import type { Loaded } from './dataset-cache';
import { LoadingPage } from './loading-page';
import { ProblemPage } from './problem-page';
import { Screen } from './screen';

interface BoundsProps extends Extract<Loaded, { ok: true }> {
  readonly children: ReactNode;
}

/** Nothing of one dossier, neither on the screen nor on this device, is shown with another. */
function DossierBounds({ source, index, children }: BoundsProps) {
  const scope = scopeOf(source, index.dataset.dossier.id);
  useLayoutEffect(() => enterScope(scope), [scope]);
  return <SourceContext value={source}>{children}</SourceContext>;
}

function WantedDossier({ wanted }: { readonly wanted: string }) {
  const { Part } = pagePart.useArrival();
  const { revalidate } = useRevalidator();
  return Part ? <Part wanted={wanted} onOpened={() => void revalidate()} /> : <LoadingPage />;
}

/** The composition root of every address: language, dataset, state, screen. */
export function Root() {
  const loaded = useLoaderData<Loaded>();
  const location = useLocation();
  const { lang, hasFailed, onRetry } = useSpoken(readAddress(location).link.lang ?? browserLanguage());
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <LanguageContext value={lang}>
      {hasFailed && <LateNote at="failed" onRetry={onRetry} />}
      {loaded.ok ? (
        <DossierBounds key={scopeOf(loaded.source, loaded.index.dataset.dossier.id)} {...loaded}>
          <AanloopProvider whole={loaded.index} lang={lang}>
            <Screen leftOut={loaded.leftOut} />
          </AanloopProvider>
        </DossierBounds>
      ) : 'wanted' in loaded ? (
        <WantedDossier wanted={loaded.wanted} />
      ) : (
        <ProblemPage problem={loaded.problem} />
      )}
    </LanguageContext>
  );
}
