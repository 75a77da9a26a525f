import { memo, useMemo, useState } from 'react';
import { formatList } from '@/i18n/format-number';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { EmptyView } from '@/marks/empty-view';
import { PictureMenu } from '@/marks/picture-menu';
import { totalOf } from '@/query/count';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useViewSwitch } from '@/state/use-view-switch';
import { Late } from '@/ui/late';
import { Popover } from '@/ui/popover';
import { useMedia, usePhone } from '@/ui/use-media';
import { ViewFrame } from '@/ui/view-frame';
import { canFold } from './can-fold';
import styles from './network.module.css';
import { NetworkChart } from './network-chart';
import { ShapeLegend } from './network-legend';
import { exportPart, findPart, playPart, tablePart, toolsPart } from './parts';
import { pictureNotes } from './picture-notes';
import { ScopeNote } from './scope-note';
import { shortNames } from './short-names';
import { useNetworkLook } from './use-network-look';
import { useNetworkView } from './use-network-view';
import { writeHeadline } from './write-headline';

/** Who dealt with whom, in which spirit: a picture or a table of the contacts under the filter. */
export const Network = memo(function Network() {
  const { index, whole, lang, open } = useAanloop('index', 'whole', 'lang', 'open');
  const link = useLink('query', 'ego', 'level', 'pair');
  const words = useWords();
  const own = wordsOf(lang).network;
  const tools = wordsOf(lang).networkTools;
  const network = useNetworkView();
  const { level } = useNetworkLook();
  const [sought, setSought] = useState<{ readonly id: string } | null>(null);
  const [isTiming, setTiming] = useState(false);
  const names = useMemo(() => shortNames(whole.dataset.actors, lang, whole.groups), [whole, lang]);
  const headline = useMemo(
    () => writeHeadline({ index, network, names, open, lang, pair: network.pair }),
    [index, network, names, open, lang],
  );
  const inView = network.nodes.filter(({ weight, within }) => totalOf(weight) + totalOf(within) > 0);
  const shown = useViewSwitch('network', usePhone());
  const { asTable: isTable, filled: isFilled } = shown;
  const name = (id: string): string => names.get(id) ?? id;
  const [a, b] = network.pair ?? [];
  const { actors } = link.query;
  const summary = [
    own.summary(network.total.certain, network.total.possible, inView.length),
    ...(canFold(whole.dataset.actors) ? [tools.counted[level]] : []),
    ...(totalOf(network.within) > 0 ? [tools.within(totalOf(network.within))] : []),
    ...(a !== undefined && b !== undefined
      ? [tools.summaryBetween(name(a), name(b))]
      : link.ego !== null && actors.length > 0
        ? [tools.summaryAround(Number(link.ego), formatList(actors.slice(0, 3).map(name), lang))]
        : []),
  ].join(' ');
  const isLooking = link.level !== 'person' || a !== undefined || (link.ego !== null && actors.length > 0);
  const hasNone = whole.dataset.relations.length === 0;
  const empty = <EmptyView why={hasNone ? own.noContacts : own.empty} isForGood={hasNone} />;
  const hasNothing = network.edges.length === 0 && network.loops.length === 0;
  const isWide = useMedia('(min-width: 1000px)') && isFilled;
  const time = (
    <button
      type="button"
      className={styles.button}
      aria-label={isWide ? `${tools.play}. ${tools.playLong}` : undefined}
      aria-pressed={isTiming}
      onClick={() => setTiming(!isTiming)}
    >
      {isWide ? tools.play : tools.playLong}
    </button>
  );
  const controls = (
    <>
      {!isTable && (
        <Popover label={tools.find} name={tools.findHint} align="end">
          {(close) => (
            <Late
              part={findPart}
              with={{
                nodes: network.nodes,
                onFind: (id) => {
                  close();
                  setSought({ id });
                },
              }}
            />
          )}
        </Popover>
      )}
      <Popover label={tools.look} name={tools.lookLong} active={isLooking} align="end">
        <Late part={toolsPart} />
        {!isWide && <p className={styles.inMenu}>{time}</p>}
      </Popover>
      {isWide && time}
      <PictureMenu
        file={`${index.dataset.dossier.id}-network`}
        name={words.regions.network}
        title={headline}
        told={summary}
        content={<NetworkChart network={network} names={names} sought={null} />}
        legend={<ShapeLegend />}
        least={620}
        notes={(drawing) => pictureNotes(drawing, inView.length, network.edges.length, lang)}
        files={() => <Late part={exportPart} with={{ network }} />}
      />
    </>
  );
  return (
    <ViewFrame
      name={words.regions.network}
      headline={headline}
      summary={summary}
      controls={controls}
      {...shown}
      className={styles.network}
    >
      {isTiming && <Late part={playPart} with={{ onClose: () => setTiming(false) }} quiet />}
      <ScopeNote network={network} names={names} />
      {isTable ? (
        <Late part={tablePart} with={{ network }} />
      ) : hasNothing ? (
        // A pair without a chain was told so, with the way back.
        network.pair === null && empty
      ) : (
        <>
          {network.rows.length === 0 && network.pair === null && empty}
          <NetworkChart network={network} names={names} sought={sought} />
        </>
      )}
    </ViewFrame>
  );
});
