import { type ReactNode, useId } from 'react';
import type { Quantity } from '@/domain/quantity';
import { useWords } from '@/i18n/use-words';
import { FadeDefs } from '@/marks/fades';
import { Head } from '@/marks/head';
import { Shapes } from '@/marks/shapes';
import type { HeadStyle } from '@/picture/head-style';
import { quantityShape, quantityShapes } from '@/picture/quantity-shape';
import { type SampleDate, sampleBody } from '@/picture/sample-dates';
import styles from './hedge-legend.module.css';

const ink = 'var(--ink-2)';
const height = 30;

interface Sample {
  readonly width: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator?: Quantity['comparator'];
  readonly date?: SampleDate;
  readonly style?: HeadStyle;
}

/** Numbers that are their own height in the picture. */
const samples = {
  range: { width: 14, min: 26, max: 4, comparator: 'range' },
  about: { width: 14, min: 15, max: 15, comparator: '~' },
  more: { width: 14, min: 24, max: null, comparator: '>' },
  fewer: { width: 14, min: null, max: 6, comparator: '<' },
  exact: { width: 14, min: 15, max: 15 },
  planned: { width: 14, min: 15, max: 15, style: 'ring' },
  denied: { width: 14, min: 15, max: 15, style: 'struck' },
  before: { width: 36, min: 15, max: 15, date: 'before' },
  within: { width: 30, min: 15, max: 15, date: 'within' },
} as const satisfies Readonly<Record<string, Sample>>;

function NumberSample({ prefix, ...sample }: Sample & { readonly prefix: string }) {
  const { width, date = 'day', comparator = '=', style = 'filled' } = sample;
  const body = sampleBody(date, 1, width - 1);
  const shape = quantityShape({ ...sample, comparator }, body, (value) => value, { top: 2, bottom: height - 2 });
  return (
    <svg width={width} height={height} aria-hidden="true">
      <Shapes shapes={quantityShapes(shape, body, { fill: ink, style })} prefix={prefix} />
    </svg>
  );
}

const Picture = ({ width, children }: { readonly width: number; readonly children: ReactNode }) => (
  <svg width={width} height={height} aria-hidden="true">
    {children}
  </svg>
);

/** Every way a number and its date can be drawn, in words. */
export function HedgeLegend() {
  const words = useWords().claims.hedges;
  const prefix = useId();
  return (
    <>
      <FadeDefs prefix={prefix} />
      <ul className={styles.legend}>
        {(Object.keys(samples) as (keyof typeof samples)[]).map((key) => (
          <li key={key}>
            <NumberSample {...samples[key]} prefix={prefix} />
            {words[key]}
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
          {words.shapes}
        </li>
        <li>{words.hollow}</li>
      </ul>
    </>
  );
}
