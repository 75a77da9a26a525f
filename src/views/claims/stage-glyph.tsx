import type { Stage } from '@/domain/claim';
import { HeadDot } from '@/marks/head';
import { groupFill } from '@/picture/group-color';
import type { HeadStyle } from '@/picture/head-style';

const styleOf: Readonly<Record<Stage, HeadStyle>> = {
  threatened: 'ring',
  agreed: 'ring',
  considered: 'dotted',
  imposed: 'filled',
};

/** How far a measure had come: a ring while it is not in force. */
export function StageGlyph({ stage, group }: { readonly stage: Stage | null; readonly group: string }) {
  return <HeadDot fills={[groupFill(group)]} style={stage ? styleOf[stage] : 'ring'} />;
}
