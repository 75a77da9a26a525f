import type { HeadStyle } from '@/picture/head-style';
import { type Hedged, quantityShape, quantityShapes } from '@/picture/quantity-shape';
import { type SampleDate, sampleBody } from '@/picture/sample-dates';
import type { Ink } from '@/picture/shape';
import { Shapes } from './shapes';

/** Every way a number and its date can be drawn; each number is its own height in the picture. */
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
  cut: { width: 30, min: 15, max: 15, date: 'cut' },
  beyond: { width: 18, min: 15, max: 15, date: 'beyond' },
} as const satisfies Readonly<Record<string, Sample>>;

interface Sample extends Pick<Hedged, 'min' | 'max'>, Partial<Pick<Hedged, 'comparator'>> {
  readonly width: number;
  readonly date?: SampleDate;
  readonly style?: HeadStyle;
}

type NumberSampleName = keyof typeof samples;
export const numberSamples = Object.keys(samples) as readonly NumberSampleName[];

const height = 30;

interface NumberSampleProps {
  readonly name: NumberSampleName;
  readonly fill: Ink;
  /** Prefix of the gradients that stand on the same page. */
  readonly prefix: string;
  readonly width?: number;
}

/** A number as the charts draw it, for a legend. */
export function NumberSample({ name, fill, prefix, width = samples[name].width }: NumberSampleProps) {
  const { date = 'day', comparator = '=', style = 'filled', min, max }: Sample = samples[name];
  const body = sampleBody(date, 1, width - 1);
  const shape = quantityShape({ min, max, comparator }, body, (value) => value, { top: 2, bottom: height - 2 });
  return (
    <svg width={width} height={height} aria-hidden="true" data-body={body.kind}>
      <Shapes shapes={quantityShapes(shape, body, { fill, style })} prefix={prefix} />
    </svg>
  );
}
