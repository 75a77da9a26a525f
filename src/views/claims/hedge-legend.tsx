import { type ReactNode, useId } from 'react';
import type { Group } from '@/domain/group';
import { useWords } from '@/i18n/use-words';
import { FadeDefs } from '@/marks/fades';
import { Head } from '@/marks/head';
import { NumberSample, numberSamples } from '@/marks/number-sample';
import { useAanloop } from '@/state/use-aanloop';
import styles from './hedge-legend.module.css';

const ink = 'var(--ink-2)';
const height = 30;

const Picture = ({ width, children }: { readonly width: number; readonly children: ReactNode }) => (
  <svg width={width} height={height} aria-hidden="true">
    {children}
  </svg>
);

/** Every way a number and its date can be drawn, in words. */
export function HedgeLegend() {
  const words = useWords().claims.hedges;
  const { index, lang } = useAanloop('index', 'lang');
  const prefix = useId();
  const namesOf = (shape: Group['shape']): string[] =>
    [...index.groups.values()].flatMap((group) => (group.shape === shape ? group.name[lang] : []));
  return (
    <>
      <FadeDefs prefix={prefix} />
      <ul className={styles.legend}>
        {numberSamples.map((name) => (
          <li key={name}>
            <NumberSample name={name} fill={ink} prefix={prefix} />
            {words[name]}
          </li>
        ))}
        <li>
          <Picture width={12}>
            <rect x={5} y={11} width={2} height={8} style={{ fill: 'var(--bin)' }} />
          </Picture>
          {words.tick}
        </li>
        <li>
          <Picture width={14}>
            <path d="M7 26V4M3 10L7 4L11 10M2 26h10M2 16h10" className={styles.line} />
          </Picture>
          {words.spread}
        </li>
        <li>
          <Picture width={30}>
            <path d="M5 20L25 10" className={styles.line} />
            <Head x={5} y={20} fills={[ink]} style="filled" />
            <Head x={25} y={10} fills={[ink]} style="filled" />
          </Picture>
          {words.joint}
        </li>
        <li>
          <Picture width={44}>
            <Head x={7} y={15} fills={[ink]} style="filled" />
            <Head x={21} y={15} fills={[ink]} style="filled" shape="square" />
            <Head x={36} y={15} fills={[ink]} style="filled" shape="diamond" />
          </Picture>
          {words.shapes(namesOf('circle'), namesOf('square'))}
        </li>
        <li>{words.hollow}</li>
      </ul>
    </>
  );
}
