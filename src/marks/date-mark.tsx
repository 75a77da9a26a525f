import type { BodyLook } from '@/picture/body-shapes';
import type { Body } from '@/picture/date-body';
import { markShapes } from '@/picture/mark-shapes';
import { Shapes } from './shapes';

interface DateMarkProps extends BodyLook {
  readonly body: Body;
  /** Prefix of the gradients and, unless it is told, of the clip of the chosen days. */
  readonly prefix: string;
  readonly clip?: string;
  readonly radius?: number;
}

/** A date with who and whether. */
export function DateMark({ body, prefix, clip, ...look }: DateMarkProps) {
  return (
    <g data-body={body.kind} data-head={look.style} data-fills={look.fills.join(' ')}>
      <Shapes shapes={markShapes(body, look)} prefix={prefix} {...(clip ? { clip } : {})} />
    </g>
  );
}
