import { type BodyLook, bodyShapes } from '@/picture/body-shapes';
import { type Body, headAt } from '@/picture/date-body';
import { headShapes } from '@/picture/head-shapes';
import { Shapes } from './shapes';

interface DateMarkProps extends BodyLook {
  readonly body: Body;
  /** Prefix of the gradients and of the clip of the chosen dates. */
  readonly prefix: string;
  readonly radius?: number;
}

/** A date with who and whether: its body, and its head where there is a day to point at. */
export function DateMark({ body, prefix, radius, ...look }: DateMarkProps) {
  const x = headAt(body);
  const head = x === null ? [] : headShapes({ ...look, x, ...(radius === undefined ? {} : { radius }) });
  return (
    <g data-body={body.kind}>
      <Shapes shapes={[...bodyShapes(body, look), ...head]} prefix={prefix} />
    </g>
  );
}
