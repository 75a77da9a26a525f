import { useId } from 'react';
import type { Filling } from '@/picture/body-shapes';
import { type SampleDate, sampleBody } from '@/picture/sample-dates';
import type { Ink } from '@/picture/shape';
import { DateMark } from './date-mark';

interface DateSampleProps {
  readonly date: SampleDate;
  readonly fill: Ink;
  /** Prefix of the gradients that stand on the same page. */
  readonly prefix: string;
  readonly width?: number;
  /** `clipped` as if only the right half were chosen. */
  readonly filling?: Filling;
}

const height = 20;

/** A date as the timeline draws it, for a legend. */
export function DateSample({ date, fill, prefix, width = 72, filling = 'solid' }: DateSampleProps) {
  const clip = `${useId()}-half`;
  return (
    <svg width={width} height={height} aria-hidden="true">
      {filling === 'clipped' && (
        <defs>
          <clipPath id={clip}>
            <rect x={width / 2} y={0} width={width / 2} height={height} />
          </clipPath>
        </defs>
      )}
      <DateMark
        body={sampleBody(date, 8, width - 8)}
        y={height / 2}
        fills={[fill]}
        style="filled"
        prefix={prefix}
        clip={clip}
        filling={filling}
      />
      {filling === 'clipped' && <path d={`M${width / 2} 2V${height - 2}`} style={{ stroke: 'var(--ink)' }} />}
    </svg>
  );
}
