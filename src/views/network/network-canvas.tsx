import { useEffect, useRef } from 'react';
import { useAanloop } from '@/state/use-aanloop';
import type { Size } from '@/ui/use-laid-out';
import { useMedia } from '@/ui/use-media';
import { inkOf } from './ink';
import styles from './network-chart.module.css';
import { paintInk } from './paint-ink';
import { readColors } from './read-colors';
import type { NetworkPicture } from './use-network-picture';

interface NetworkCanvasProps {
  readonly picture: NetworkPicture;
  readonly size: Size;
}

/** The ground of a picture of very many: painted, and silent, for what is touched is an element above it. */
export function NetworkCanvas({ picture, size }: NetworkCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { index } = useAanloop('index');
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const { width, height } = size;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours follow the theme.
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const frame = requestAnimationFrame(() => {
      const ratio = Math.min(2, window.devicePixelRatio || 1);
      element.width = width * ratio;
      element.height = height * ratio;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      paintInk(
        context,
        inkOf(picture),
        readColors(element.parentElement ?? element, index.groups),
        getComputedStyle(element).fontFamily,
      );
      element.dataset.painted = String(picture.discs.size);
    });
    return () => cancelAnimationFrame(frame);
  }, [picture, width, height, isDark]);
  return <canvas ref={canvas} className={styles.canvas} style={{ width, height }} />;
}
