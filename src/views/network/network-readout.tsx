import type { FocusEvent } from 'react';
import { nameOfGroup } from '@/dataset/groups-of';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import type { FoldedNode } from '@/query/fold-network';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useViewSwitches } from '@/state/use-view-switch';
import { leaveFocus, StillButton } from '@/ui/still-button';
import { LineCount } from './line-count';
import { nameBriefly, nameNode } from './name-mark';
import { ShapeLegend } from './network-legend';
import styles from './network-readout.module.css';
import { mostZoom, type Zoom, zoomStep } from './use-zoom';

interface NetworkReadoutProps {
  /** The actor it tells of and can filter by. */
  readonly node: FoldedNode | null;
  /** Its short name where there is no room for more. */
  readonly brief: string | null;
  /** The edge pointed at, in words; it goes before the actor. */
  readonly edge: string | null;
  readonly onFilter: (id: string) => void;
  /** The first of two actors, being chosen. */
  readonly picked: string | null;
  readonly pickedName: string;
  readonly onPick: (id: string) => void;
  readonly more: number;
  readonly zoom: Zoom;
  readonly onZoom: (factor: number) => void;
  readonly onReset: () => void;
  /** The focus leaves it. */
  readonly onLeave: (event: FocusEvent) => void;
  /** How many lines of how many are drawn; null where none are left out and none could be. */
  readonly lines: { readonly drawn: number; readonly all: number } | null;
  /** How many are painted, where they are too many for elements. */
  readonly vast: number | null;
}

/** One line below the picture: what is pointed at, else what the shapes mean, and what the picture leaves out. */
export function NetworkReadout(props: NetworkReadoutProps) {
  const { node, brief, edge, onFilter, picked, pickedName, onPick, more, zoom, onZoom, onReset, onLeave, lines, vast } =
    props;
  const { index, lang } = useAanloop('index', 'lang');
  const { query } = useLink('query');
  const { onTable } = useViewSwitches()('network');
  const words = useWords();
  const own = wordsOf(lang).network;
  const tools = wordsOf(lang).networkTools;
  const isFiltered = query.actors.length > 0;
  const resting =
    picked !== null ? (
      tools.picked(pickedName)
    ) : vast !== null ? (
      tools.vast(vast)
    ) : lines ? (
      <LineCount {...lines} />
    ) : (
      <ShapeLegend />
    );
  const filterWord = node?.chosen ? own.filterOff : isFiltered ? own.filterAlso : own.filterBy;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears only that the focus has left its buttons.
    <div className={styles.readout} data-told="" data-no-picture="" onBlur={onLeave}>
      <div className={styles.told}>
        {edge ??
          (node ? (
            <span>
              {brief === null
                ? nameNode(node, nameOfGroup(index.groups, node.actor.group)[lang], lang, words)
                : nameBriefly(node, brief, lang)}
            </span>
          ) : (
            resting
          ))}
      </div>
      {node && !edge && (
        <>
          <button
            type="button"
            className={styles.button}
            aria-label={`${filterWord}. ${(node.chosen ? own.filterOffLong : own.filterByLong)(node.actor.name[lang])}`}
            onClick={() => onFilter(node.actor.id)}
          >
            {filterWord}
          </button>
          {picked !== node.actor.id && (
            <button type="button" className={styles.button} onClick={() => onPick(node.actor.id)}>
              {picked === null ? tools.pickFirst : tools.pickSecond(pickedName)}
            </button>
          )}
        </>
      )}
      {more > 0 && !node && !edge && (
        <button
          type="button"
          className={styles.button}
          aria-label={`${own.more(more)}. ${own.moreLong(more)}`}
          onClick={onTable}
        >
          {own.more(more)}
        </button>
      )}
      <span className={styles.zoom}>
        <StillButton aria-label={tools.zoomOut} off={zoom.scale <= 1} onClick={() => onZoom(1 / zoomStep)}>
          −
        </StillButton>
        <StillButton aria-label={tools.zoomIn} off={zoom.scale >= mostZoom} onClick={() => onZoom(zoomStep)}>
          +
        </StillButton>
        {zoom.scale > 1 && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              leaveFocus(currentTarget);
              onReset();
            }}
          >
            {tools.zoomReset}
          </button>
        )}
      </span>
    </div>
  );
}
