import { type ReactNode, useId } from 'react';
import { groups } from '@/domain/actor';
import { statuses } from '@/domain/event';
import { useWords } from '@/i18n/use-words';
import { Head, HeadDot } from '@/marks/head';
import { groupFill, groupInk } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { type Body, headAt } from './body';
import { BodyShape } from './body-shape';
import { Fades } from './fades';
import styles from './legend.module.css';

const whole = { left: false, right: false };
const bodies: Readonly<Record<'day' | 'span' | 'within' | 'about' | 'before' | 'after' | 'open', Body>> = {
  day: { kind: 'day', x: 36 },
  span: { kind: 'span', x0: 8, x1: 64, cut: whole },
  within: { kind: 'within', x0: 8, x1: 64, vague: false, cut: whole },
  about: { kind: 'about', x: 36 },
  before: { kind: 'before', x: 58, reach: 44, inside: true },
  after: { kind: 'after', x: 14, reach: 44, inside: true },
  open: { kind: 'open', x: 66, reach: 60, inside: true, toward: 'past' },
};
const fill = 'var(--g-united-states)';

/** Every code of the timeline, once, in words. */
export function Legend() {
  const words = useWords().timeline;
  const common = useWords();
  const prefix = useId();
  const picture = (children: ReactNode): ReactNode => (
    <svg width={72} height={20} aria-hidden="true">
      <defs>
        <clipPath id={`${prefix}-range`}>
          <rect x={36} y={0} width={36} height={20} />
        </clipPath>
      </defs>
      {children}
    </svg>
  );
  return (
    <div className={styles.legend}>
      <svg width={0} height={0} aria-hidden="true" className={styles.defs}>
        <defs>
          <Fades prefix={prefix} />
        </defs>
      </svg>
      <h3>{words.legend.body}</h3>
      <ul>
        {(Object.keys(bodies) as (keyof typeof bodies)[]).map((key) => {
          const x = headAt(bodies[key]);
          return (
            <li key={key}>
              {picture(
                <>
                  <BodyShape body={bodies[key]} y={10} fills={[fill]} style="filled" prefix={prefix} clipped={false} />
                  {x !== null && <Head x={x} y={10} fills={[fill]} style="filled" />}
                </>,
              )}
              <span>
                <b>{words.legend[key][0]}</b> {words.legend[key][1]}
              </span>
            </li>
          );
        })}
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
          {picture(
            <>
              <BodyShape body={bodies.within} y={10} fills={[fill]} style="filled" prefix={prefix} clipped />
              <path d="M36 2V18" className={styles.bound} />
            </>,
          )}
          <span>
            <b>{words.legend.possibleMark[0]}</b> {words.legend.possibleMark[1]}
          </span>
        </li>
      </ul>
      <h3>{words.legend.groups}</h3>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <li key={group} style={{ color: groupInk(group) }}>
            <HeadDot fills={[groupFill(group)]} style="filled" />
            {common.groups[group]}
          </li>
        ))}
      </ul>
    </div>
  );
}
