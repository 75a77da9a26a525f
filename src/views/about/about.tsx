import { type ReactNode, useId } from 'react';
import { statuses } from '@/domain/event';
import { signs } from '@/domain/vocabulary';
import { useLanguage, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { DateSample } from '@/marks/date-sample';
import { EdgeSample } from '@/marks/edge-sample';
import { FadeDefs } from '@/marks/fades';
import { HeadDot } from '@/marks/head';
import { NumberSample } from '@/marks/number-sample';
import { Spoken } from '@/marks/spoken';
import { groupFill, groupInk } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { sampleDates } from '@/picture/sample-dates';
import { clocks } from '@/query/query';
import { useAanloop } from '@/state/use-aanloop';
import { usePhone } from '@/ui/use-media';
import styles from './about.module.css';
import { BinSample } from './samples';
import { testedPart } from './tested-part';

const [blue, red, teal] = ['var(--hue-blue)', 'var(--hue-red)', 'var(--hue-teal)'] as const;

const Section = ({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) => (
  <section className={styles.section} data-wide={wide || undefined}>
    <h3>{title}</h3>
    {children}
  </section>
);

/** Every code of the views, explained once in words. */
export function About() {
  const { index } = useAanloop('index');
  const words = useWords();
  const lang = useLanguage();
  const say = lateWordsOf(lang).about;
  const prefix = useId();
  const phone = usePhone();
  const { Part: Tested } = testedPart.useArrival();
  return (
    <article className={styles.page}>
      <FadeDefs prefix={prefix} />
      <header className={styles.header}>
        <h2>{say.title}</h2>
        <p>{say.lead}</p>
      </header>
      <Section title={say.when} wide>
        <ul>
          {sampleDates.map((body) => (
            <li key={body} className={styles.body}>
              <b>{say.whenRows[body][0]}</b>
              <DateSample date={body} fill={blue} prefix={prefix} width={phone ? 130 : 180} />
              <span>
                {say.whenRows[body][1]}
                <small>{say.whenRows[body][2]}</small>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.status}>
        <ul>
          {statuses.map((status) => (
            <li key={status}>
              <HeadDot fills={[blue]} style={headStyle[status]} size={12} />
              <span>
                <b>{words.statuses[status]}</b>
                <small>{say.statusNotes[status]}</small>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.certain}>
        <ul>
          {(['certain', 'possible'] as const).map((standing) => (
            <li key={standing}>
              <BinSample hollow={standing === 'possible'} />
              <span>
                <b>{words.certainty[standing]}</b>
                <small>{say.certainRows[standing]}</small>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.who(index.groups.size)}>
        <ul className={styles.two}>
          {[...index.groups.values()].map(({ id, name }) => (
            <li key={id}>
              <HeadDot fills={[groupFill(id)]} style="filled" size={13} />
              <b style={{ color: groupInk(id) }}>
                <Spoken text={name} />
              </b>
            </li>
          ))}
          <li>
            <HeadDot fills={[red, blue]} style="filled" size={13} />
            {say.several.two}
          </li>
          <li>
            <HeadDot fills={[red, blue, teal]} style="filled" size={13} />
            {say.several.three}
          </li>
          <li>
            <HeadDot fills={['var(--ink-2)']} style="filled" size={11} />
            {say.shapes.person}
          </li>
          <li>
            <HeadDot fills={['var(--ink-2)']} style="filled" shape="square" size={11} />
            {say.shapes.body}
          </li>
          <li>
            <HeadDot fills={['var(--ink-2)']} style="filled" shape="diamond" size={10} />
            {say.shapes.media}
          </li>
        </ul>
      </Section>
      <Section title={say.how}>
        <ul>
          {signs.map((sign) => (
            <li key={sign}>
              <EdgeSample width={112} sign={sign} />
              <span>
                <b>{words.signs[sign]}</b>
                <small>{say.signNotes[sign]}</small>
              </span>
            </li>
          ))}
          <li>
            <EdgeSample width={112} sign="neutral" status="planned" />
            <span>
              <b>{say.planned}</b>
              <small>{say.signNotes.planned}</small>
            </span>
          </li>
        </ul>
      </Section>
      <Section title={say.many}>
        <ul>
          {(['exact', 'about', 'more', 'range'] as const).map((hedge) => (
            <li key={hedge}>
              <NumberSample name={hedge} fill={blue} prefix={prefix} width={56} />
              {say.manyRows[hedge]}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.open}>
        <ul>
          {(['ring', 'pen', 'faded'] as const).map((code) => (
            <li key={code}>
              <span className={styles[code]}>
                <HeadDot fills={[blue]} style="filled" size={11} />
              </span>
              <span>
                <b>{say.openRows[code][0]}</b>
                <small>{say.openRows[code][1]}</small>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.clocks}>
        <ul>
          {clocks.map((clock) => (
            <li key={clock}>
              <span>
                <b>{words.clocks[clock]}</b>
                <small>{say.clockRows[clock]}</small>
              </span>
            </li>
          ))}
        </ul>
        <p className={styles.note}>{say.clockNote}</p>
        <p className={styles.note}>
          <b>{words.filters.asof}:</b> {lateWordsOf(lang).time.limits}
        </p>
      </Section>
      <Section title={say.keys} wide>
        <dl className={styles.keys}>
          {say.keyRows.map(([key, meaning]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={say.trust} wide>
        <ul className={styles.trust}>
          {say.trustRows.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      </Section>
      {Tested && <Tested />}
    </article>
  );
}
