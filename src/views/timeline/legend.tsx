import { memo, type ReactNode, useId } from 'react';
import { statuses } from '@/domain/event';
import { useWords } from '@/i18n/use-words';
import { DateSample } from '@/marks/date-sample';
import { FadeDefs } from '@/marks/fades';
import { HeadDot } from '@/marks/head';
import { Spoken } from '@/marks/spoken';
import { groupFill, groupInk } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { sampleDates } from '@/picture/sample-dates';
import { useAanloop } from '@/state/use-aanloop';
import styles from './legend.module.css';

/** What lies outside is listed beside the timeline. */
const drawnDates = sampleDates.filter((date) => date !== 'beyond');
const fill = 'var(--hue-blue)';

/** Every code of the timeline, once, in words. */
export const Legend = memo(function Legend() {
  const words = useWords().timeline;
  const common = useWords();
  const { index } = useAanloop('index');
  const prefix = useId();
  const picture = (children: ReactNode): ReactNode => (
    <svg width={72} height={20} aria-hidden="true">
      {children}
    </svg>
  );
  return (
    <div className={styles.legend}>
      <FadeDefs prefix={prefix} />
      <h3>{words.legend.body}</h3>
      <ul>
        {drawnDates.map((key) => (
          <li key={key}>
            <DateSample date={key} fill={fill} prefix={prefix} />
            <span>
              <b>{words.legend[key][0]}</b> {words.legend[key][1]}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.legend.head}</h3>
      <ul className={styles.pairs}>
        {statuses.map((status) => (
          <li key={status}>
            <HeadDot fills={[fill]} style={headStyle[status]} />
            <span>
              <b>{common.statuses[status]}</b> {words.legend[status]}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.legend.inside}</h3>
      <ul>
        <li>
          {picture(<rect x={31} y={3} width={10} height={15} className={styles.solid} />)}
          <span>
            <b>{words.legend.certain[0]}</b> {words.legend.certain[1]}
          </span>
        </li>
        <li>
          {picture(<rect x={31.5} y={3.5} width={9} height={14} className={styles.hollow} />)}
          <span>
            <b>{words.legend.possible[0]}</b> {words.legend.possible[1]}
          </span>
        </li>
        <li>
          <DateSample date="within" fill={fill} prefix={prefix} filling="clipped" />
          <span>
            <b>{words.legend.possibleMark[0]}</b> {words.legend.possibleMark[1]}
          </span>
        </li>
      </ul>
      <h3>{words.legend.groups}</h3>
      <ul className={styles.groups}>
        {[...index.groups.values()].map(({ id, name }) => (
          <li key={id} style={{ color: groupInk(id) }}>
            <HeadDot fills={[groupFill(id)]} style="filled" />
            <Spoken text={name} />
          </li>
        ))}
      </ul>
      <p>{words.legend.small}</p>
      <p>{words.legend.hand}</p>
    </div>
  );
});
