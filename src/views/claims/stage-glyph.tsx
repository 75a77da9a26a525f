import type { Stage } from '@/domain/claim';
import { HeadDot } from '@/marks/head';
import { groupFill } from '@/picture/group-color';
import { stageHead } from '@/picture/head-style';

/** How far a measure had come. */
export function StageGlyph({ stage, group }: { readonly stage: Stage | null; readonly group: string }) {
  return <HeadDot fills={[groupFill(group)]} style={stage ? stageHead[stage] : 'ring'} />;
}
