import type { RefObject } from 'react';
import type { Size } from '@/ui/use-size';
import type { NetworkPicture } from './use-network-picture';

/** The picture as it was last drawn. */
export interface HeldPicture {
  readonly picture: NetworkPicture;
  readonly size: Size;
  readonly names: ReadonlyMap<string, string>;
}

export type PictureHold = RefObject<HeldPicture | null>;
