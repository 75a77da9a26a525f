import { memo, useMemo } from 'react';
import { countsPeople } from '@/domain/quantity';
import { formatNumber } from '@/i18n/format-number';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { drawnIn } from '@/marks/drawn-in';
import { PictureMenu } from '@/marks/picture-menu';
import { totalOf } from '@/query/count';
import { type ClaimTab, claimTabs } from '@/state/link';
import { fittingTab, tabOfKinds } from '@/state/tab-of-kinds';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useViewSwitch } from '@/state/use-view-switch';
import { Late } from '@/ui/late';
import { Popover } from '@/ui/popover';
import { usePhone } from '@/ui/use-media';
import { useWider } from '@/ui/use-wider';
import { ViewFrame } from '@/ui/view-frame';
import { ClaimList } from './claim-list';
import type { ClaimRow } from './claim-row';
import { ClaimTabs } from './claim-tabs';
import styles from './claims.module.css';
import { ClaimsInTime } from './claims-in-time';
import { EmptyClaims } from './empty-claims';
import { headerWidth } from './header-width';
import { headline } from './headline';
import { HedgeLegend } from './hedge-legend';
import { countsPart, exportPart, sanctionsPart, tablePart } from './parts';
import { summarize } from './summarize';
import { tabRows } from './tab-rows';
import { Troops } from './troops';
import { UnderOtherTab } from './under-other-tab';

/** The width from which the board of sanctions has room for a column per article. */
const boardWidth = 900;

/** Who claims what: numbers over time, a board of sanctions, and the list of everything. */
export const Claims = memo(function Claims() {
  const { index, projection, committed, lang, commitLink, openRef } = useAanloop(
    'index',
    'projection',
    'committed',
    'lang',
    'commitLink',
    'openRef',
  );
  const link = useLink('tab', 'fill');
  const words = useWords();
  const own = wordsOf(lang).claims;
  const isPhone = usePhone();
  const [ref, isWide] = useWider<HTMLDivElement>(boardWidth);
  // Of the committed range: tabs do not change under a hand that drags.
  const tab = fittingTab(link.tab, committed.claims.byKind);
  const { claims, totals } = projection;
  const { rows, outside } = useMemo(() => tabRows(claims, tab), [claims, tab]);
  const title = useMemo(
    () => headline(index, rows, tab, openRef ?? undefined, lang),
    [index, rows, tab, openRef, lang],
  );
  const summary = summarize(totals, rows, tab, outside, lang);
  const shown = useViewSwitch('claims', isPhone);
  const { asTable, filled: isFull } = shown;
  const countOf = (kind: ClaimTab): number =>
    kind === 'all' ? totalOf(totals.claims) : totalOf(claims.byKind.get(kind) ?? { certain: 0, possible: 0 });
  const tabs = claimTabs.map((value) => ({
    value,
    label: own.tabs[value],
    count: formatNumber(countOf(value), lang),
    // It would give way again.
    disabled: value === link.tab && value !== tab,
  }));
  const need = headerWidth([
    words.regions.claims,
    ...tabs.map(({ label, count }) => `${label} ${count}`),
    words.picture.save,
    asTable ? words.view.chart : words.view.table,
    ...(isPhone ? [] : [isFull ? words.view.reduce : words.view.enlarge]),
  ]);

  return (
    <ViewFrame
      name={words.regions.claims}
      headline={title}
      summary={summary}
      controls={
        <>
          <ClaimTabs
            need={need}
            label={own.tabs.label}
            value={tab}
            options={tabs}
            onChange={(value) => commitLink({ tab: value })}
          />
          <PictureMenu
            file={`aanloop-claims-${tab}`}
            name={words.regions.claims}
            title={title}
            told={summary}
            content={
              asTable ? (
                <Late part={tablePart} with={{ rows, tab }} />
              ) : (
                <Picture rows={rows} tab={tab} full={false} wide={tab === 'sanctions'} />
              )
            }
            legend={tab === 'troops' && !asTable && <HedgeLegend />}
            least={tab === 'troops' && !asTable ? 420 : null}
            notes={(drawing) => {
              const shown = drawnIn(drawing, 'claim');
              const drawn = rows.filter(({ item }) => shown.has(item.id)).length;
              const what = words.count.claims(rows.length);
              const { whole, part, noRoom } = words.picture;
              const lacking = rows.length - drawn;
              return { lines: [lacking > 0 ? part(drawn, what, noRoom(lacking)) : whole(what)], lacking };
            }}
            files={(close) => <Late part={exportPart} with={{ rows, tab, onSaved: close }} />}
          />
        </>
      }
      {...shown}
      className={styles.claims}
    >
      <div className={styles.content} ref={ref}>
        {rows.length > 0 && <UnderOtherTab tab={tab} />}
        {isFull && tab === 'troops' && rows.length > 0 && <Deck rows={rows} />}
        {outside > 0 && (
          <p className={styles.outside}>
            {tab === 'all'
              ? own.outsideLeftOut(outside)
              : asTable
                ? own.outsideKinds(outside)
                : own.outsideFaded(outside)}
            {tab !== 'all' && outside === rows.length && totalOf(totals.claims) > 0 && (
              <button type="button" onClick={() => commitLink({ tab: tabOfKinds(projection.query.kinds, tab) })}>
                {own.empty.elsewhere(totalOf(totals.claims))}
              </button>
            )}
          </p>
        )}
        {asTable && tab === 'all' && rows.length > 0 && <Late part={countsPart} />}
        {asTable ? (
          <Late part={tablePart} with={{ rows, tab }} />
        ) : rows.length === 0 ? (
          <EmptyClaims tab={tab} />
        ) : (
          <Picture rows={rows} tab={tab} full={isFull} wide={isWide} />
        )}
      </div>
    </ViewFrame>
  );
});

interface PictureProps {
  readonly rows: readonly ClaimRow[];
  readonly tab: ClaimTab;
  readonly full: boolean;
  readonly wide: boolean;
}

function Picture({ rows, tab, full, wide }: PictureProps) {
  const { view } = useWords();
  const { lang, commitLink } = useAanloop('lang', 'commitLink');
  const link = useLink('scale');
  if (tab === 'all') return <ClaimList rows={rows} counts={<ClaimsInTime full={full} />} />;
  if (tab === 'sanctions') return <Late part={sanctionsPart} with={{ rows, wide }} />;
  const other = link.scale === 'log' ? 'linear' : 'log';
  return (
    <div className={styles.troops}>
      <Troops full={full} />
      <div className={styles.tools}>
        <button type="button" onClick={() => commitLink({ scale: other })}>
          {wordsOf(lang).claims.scales[other]}
        </button>
        {!full && (
          <Popover label={view.legend} name={view.legend} plain>
            <HedgeLegend />
          </Popover>
        )}
      </div>
      {full && (
        <div className={styles.legend}>
          <HedgeLegend />
        </div>
      )}
    </div>
  );
}

function Deck({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const { lang } = useAanloop('lang');
  const withNumber = rows.filter(({ item }) => item.quantity !== null && countsPeople(item.quantity)).length;
  return <p className={styles.deck}>{wordsOf(lang).claims.deck(withNumber, rows.length)}</p>;
}
