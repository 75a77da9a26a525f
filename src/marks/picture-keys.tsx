import { useId } from 'react';
import { statuses } from '@/domain/event';
import { useWords } from '@/i18n/use-words';
import { groupFill, groupInk } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { sampleDates } from '@/picture/sample-dates';
import { useAanloop } from '@/state/use-aanloop';
import { DateSample } from './date-sample';
import { FadeDefs } from './fades';
import { HeadDot } from './head';
import styles from './picture-stage.module.css';

/** What the marks of dates in a picture are made of. */
export interface FoundMarks {
  readonly bodies: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly fills: ReadonlySet<string>;
}

export function findMarks(part: Element): FoundMarks {
  const marks = [...part.querySelectorAll<SVGElement>('[data-body]')];
  const all = (name: 'body' | 'head' | 'fills'): ReadonlySet<string> =>
    new Set(marks.flatMap(({ dataset }) => dataset[name]?.split(' ') ?? []));
  return { bodies: all('body'), heads: all('head'), fills: all('fills') };
}

const fill = 'var(--hue-blue)';

interface PictureKeysProps {
  readonly found: FoundMarks;
  /** The view has a key of its own for when and whether. */
  readonly isTold: boolean;
}

/** What the marks that occur in a picture mean: when, whether, who. */
export function PictureKeys({ found, isTold }: PictureKeysProps) {
  const words = useWords();
  const { index, lang } = useAanloop('index', 'lang');
  const prefix = useId();
  const { legend } = words.timeline;
  return (
    <>
      {!isTold && (
        <ul className={styles.keys} data-keys="marks">
          <FadeDefs prefix={prefix} />
          {sampleDates
            .filter((date) => date !== 'cut' && found.bodies.has(date) && date !== 'beyond')
            .map((date) => (
              <li key={date}>
                <DateSample date={date} fill={fill} prefix={prefix} width={54} />
                {legend[date as keyof typeof legend][1]}
              </li>
            ))}
          {statuses
            .filter((status) => status !== 'occurred' && found.heads.has(headStyle[status]))
            .map((status) => (
              <li key={status}>
                <HeadDot fills={[fill]} style={headStyle[status]} />
                {words.statuses[status]}
              </li>
            ))}
        </ul>
      )}
      <ul className={styles.keys} data-keys="groups">
        {[...index.groups.values()]
          .filter(({ id }) => found.fills.has(groupFill(id)))
          .map(({ id, name }) => (
            <li key={id} style={{ color: groupInk(id) }}>
              <HeadDot fills={[groupFill(id)]} style="filled" />
              {name[lang]}
            </li>
          ))}
      </ul>
    </>
  );
}
