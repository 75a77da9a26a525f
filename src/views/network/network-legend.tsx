import { memo } from 'react';
import { statuses as allStatuses } from '@/domain/event';
import { signs } from '@/domain/vocabulary';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { EdgeSample } from '@/marks/edge-sample';
import { HeadDot } from '@/marks/head';
import { groupFill, groupInk } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { useAanloop } from '@/state/use-aanloop';
import type { Explained } from './explain-picture';
import styles from './network-legend.module.css';

interface NetworkLegendProps extends Explained {
  /** The groups in the filter. */
  readonly chosen: readonly string[];
  /** Takes a group into the filter, or out of it. */
  readonly onChoose: (group: string) => void;
  /** What the lines mean stands before the picture; where there is little room the rest follows it. */
  readonly part: 'all' | 'lines' | 'rest';
}

/** What the hues and the lines mean; a group is one click to filter by. */
export const NetworkLegend = memo(function DrawNetworkLegend(props: NetworkLegendProps) {
  const { groups, statuses, hasPossible, hasInferred, chosen, onChoose, part } = props;
  const lang = useLanguage();
  const words = useWords();
  const own = wordsOf(lang).network;
  const { index } = useAanloop('index');
  return (
    <div className={styles.legend}>
      {part !== 'lines' && (
        <ul className={styles.line}>
          {[...index.groups.values()]
            .filter(({ id }) => groups.has(id))
            .map(({ id: group, name, shortName = name }) => (
              <li key={group} style={{ color: groupInk(group) }}>
                <button
                  type="button"
                  data-in-picture=""
                  aria-pressed={chosen.includes(group)}
                  aria-label={own.groupFilter(shortName[lang])}
                  onClick={() => onChoose(group)}
                >
                  <HeadDot fills={[groupFill(group)]} style="filled" />
                  {shortName[lang]}
                </button>
              </li>
            ))}
        </ul>
      )}
      {part !== 'rest' && (
        <ul className={styles.line}>
          {signs.map((sign) => (
            <li key={sign}>
              <EdgeSample width={30} sign={sign} />
              {words.signs[sign]}
            </li>
          ))}
        </ul>
      )}
      {part !== 'lines' && (
        <ul className={styles.line}>
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
      )}
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
