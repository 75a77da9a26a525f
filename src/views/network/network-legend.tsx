import { memo } from 'react';
import type { Group } from '@/domain/actor';
import { statuses as allStatuses } from '@/domain/event';
import { signs } from '@/domain/relation';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { EdgeSample } from '@/marks/edge-sample';
import { HeadDot } from '@/marks/head';
import { groupFill, groupInk } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import type { Explained } from './explain-picture';
import styles from './network-legend.module.css';

/** The parties facing each other first. */
const groupOrder: readonly Group[] = ['russia', 'united-states', 'nato-and-allies', 'ukraine', 'other', 'media'];

interface NetworkLegendProps extends Explained {
  /** The groups in the filter. */
  readonly chosen: readonly Group[];
  /** Takes a group into the filter, or out of it. */
  readonly onChoose: (group: Group) => void;
}

/** What the hues and the lines mean; a group is one click to filter by. */
export const NetworkLegend = memo(function DrawNetworkLegend(props: NetworkLegendProps) {
  const { groups, statuses, hasPossible, hasInferred, chosen, onChoose } = props;
  const lang = useLanguage();
  const words = useWords();
  const own = wordsOf(lang).network;
  const nameOf = (group: Group): string => own.groups[group] ?? words.groups[group];
  return (
    <div className={styles.legend}>
      <ul className={styles.line}>
        {groupOrder
          .filter((group) => groups.has(group))
          .map((group) => (
            <li key={group} style={{ color: groupInk(group) }}>
              <button
                type="button"
                data-in-picture=""
                aria-pressed={chosen.includes(group)}
                aria-label={own.groupFilter(nameOf(group))}
                onClick={() => onChoose(group)}
              >
                <HeadDot fills={[groupFill(group)]} style="filled" />
                {nameOf(group)}
              </button>
            </li>
          ))}
      </ul>
      <ul className={styles.line}>
        {signs.map((sign) => (
          <li key={sign}>
            <EdgeSample width={30} sign={sign} />
            {words.signs[sign]}
          </li>
        ))}
        {allStatuses
          .filter((status) => status !== 'occurred' && statuses.has(status))
          .map((status) => (
            <li key={status}>
              <HeadDot fills={['var(--ink-2)']} style={headStyle[status]} />
              {words.statuses[status]}
            </li>
          ))}
        {hasInferred && (
          <li>
            <EdgeSample width={30} sign="cooperative" isInferred />
            {words.targetInferred}
          </li>
        )}
        {hasPossible && (
          <li>
            <EdgeSample width={30} sign="cooperative" standing="possible" />
            {words.certainty.possible}
          </li>
        )}
      </ul>
    </div>
  );
});

/** What the shapes of the heads mean. */
export function ShapeLegend() {
  const own = useWords().network;
  const ink = ['var(--ink-3)'];
  return (
    <ul className={styles.line}>
      <li>
        <HeadDot fills={ink} style="filled" />
        {own.person}
      </li>
      <li>
        <HeadDot fills={ink} style="filled" shape="square" />
        {own.body}
      </li>
      <li>
        <HeadDot fills={ink} style="filled" shape="diamond" size={7} />
        {own.media}
      </li>
    </ul>
  );
}
