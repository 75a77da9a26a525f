import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import { useSpoken } from '@/i18n/use-spoken';
import { LanguageContext } from '@/i18n/use-words';
import { useCorrected } from '@/state/corrections';
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
import type { Content } from './router';
import { Screen } from './screen';
import { useRetry } from './use-retry';

interface BoundsProps extends Extract<Loaded, { ok: true }> {
  readonly children: ReactNode;
}

interface CorrectedProps {
  readonly base: DatasetIndex;
  readonly lang: Language;
}

/** Nothing of one dossier, neither on the screen nor on this device, is shown with another. */
function DossierBounds({ source, index, children }: BoundsProps) {
  const scope = scopeOf(source, index.dataset.dossier.id);
  useLayoutEffect(() => enterScope(scope), [scope]);
  return <SourceContext value={source}>{children}</SourceContext>;
}

function WantedDossier({ wanted }: { readonly wanted: string }) {
  const { Part, at } = pagePart.useArrival();
  const { retry } = useRetry();
  if (Part) return <Part wanted={wanted} onOpened={() => void retry()} />;
  return at === 'failed' ? <LateNote at={at} onRetry={() => void pagePart.fetch()} /> : <LoadingPage />;
}

/** The dossier with the corrections that are on; without any it is the dossier itself. */
function Corrected({ base, lang, children }: Pick<BoundsProps, 'children'> & CorrectedProps) {
  const whole = useCorrected(base);
  return (
    <AanloopProvider whole={whole} lang={lang}>
      {children}
    </AanloopProvider>
  );
}

/** The composition root of every address: language, dataset, state, screen. */
export function Root({ content }: { readonly content: Content }) {
  if ('crash' in content) throw content.crash;
  return <Dossier loaded={content} />;
}

function Dossier({ loaded }: { readonly loaded: Loaded }) {
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
          <Corrected base={loaded.index} lang={lang}>
            <Screen base={loaded.index} leftOut={loaded.leftOut} />
          </Corrected>
        </DossierBounds>
      ) : 'wanted' in loaded ? (
        <WantedDossier wanted={loaded.wanted} />
      ) : (
        <ProblemPage problem={loaded.problem} />
      )}
    </LanguageContext>
  );
}
