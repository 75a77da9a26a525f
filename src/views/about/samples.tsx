import { useId } from 'react';
import type { Sign } from '@/domain/relation';
import { Head } from '@/marks/head';

export type BodyKind = 'day' | 'span' | 'within' | 'about' | 'before' | 'after' | 'open';

/** One example of each way a date is drawn. */
export function BodySample({ kind, color }: { readonly kind: BodyKind; readonly color: string }) {
  const id = useId();
  const y = 11;
  const fade = (from: number, to: number) => (
    <linearGradient id={id} x1={from} x2={to} y1="0" y2="0" gradientUnits="userSpaceOnUse">
      <stop offset="0" style={{ stopColor: color, stopOpacity: 0 }} />
      <stop offset="1" style={{ stopColor: color }} />
    </linearGradient>
  );
  const tint = `color-mix(in oklab, ${color} var(--body-tint), var(--paper))`;
  return (
    <svg width="180" height="22" viewBox="0 0 180 22" aria-hidden="true">
      {kind === 'day' && <Head x={110} y={y} fills={[color]} style="filled" />}
      {kind === 'span' && (
        <>
          <rect x="46" y={y - 2} width="76" height="4" style={{ fill: color }} />
          <rect x="121" y={y - 5} width="2" height="10" style={{ fill: color }} />
          <Head x={46} y={y} fills={[color]} style="filled" />
        </>
      )}
      {kind === 'within' && (
        <rect
          x="72"
          y={y - 4.5}
          width="90"
          height="9"
          rx="4.5"
          style={{ fill: tint, stroke: color, strokeWidth: 1.4 }}
        />
      )}
      {kind === 'about' && (
        <>
          <path d={`M88 ${y}H132`} style={{ stroke: color, strokeWidth: 2, strokeDasharray: '3 3' }} />
          <Head x={110} y={y} fills={[color]} style="filled" />
        </>
      )}
      {(kind === 'before' || kind === 'after') && (
        <>
          {kind === 'before' ? fade(40, 120) : fade(176, 96)}
          <rect
            x={kind === 'before' ? 40 : 96}
            y={y - 4.5}
            width="80"
            height="9"
            opacity="0.3"
            style={{ fill: `url(#${id})` }}
          />
          <rect x={kind === 'before' ? 40 : 96} y={y - 0.8} width="80" height="1.6" style={{ fill: `url(#${id})` }} />
          <rect x={kind === 'before' ? 119 : 96} y={y - 5.5} width="2" height="11" style={{ fill: color }} />
        </>
      )}
      {kind === 'open' && (
        <>
          {fade(20, 70)}
          <rect x="20" y={y - 2} width="102" height="4" style={{ fill: `url(#${id})` }} />
          <rect x="121" y={y - 5} width="2" height="10" style={{ fill: color }} />
          <path d={`M24 ${y - 4.5}L19 ${y}L24 ${y + 4.5}`} style={{ fill: 'none', stroke: color, strokeWidth: 1.5 }} />
        </>
      )}
    </svg>
  );
}

export function BinSample({ hollow }: { readonly hollow: boolean }) {
  return (
    <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true">
      <path d="M0 20.5H30" style={{ stroke: 'var(--ink-3)' }} />
      <rect
        x="10"
        y="4"
        width="10"
        height="16"
        style={hollow ? { fill: 'var(--paper)', stroke: 'var(--bin)', strokeWidth: 1.2 } : { fill: 'var(--bin)' }}
      />
    </svg>
  );
}

export function SignSample({ sign, planned = false }: { readonly sign: Sign; readonly planned?: boolean }) {
  const stroke = `var(--sign-${sign})`;
  const chevrons = Array.from({ length: 9 }, (_, i) => `M${6 + i * 11} 7.5l3.2 3.5l-3.2 3.5`).join('');
  return (
    <svg width="112" height="22" viewBox="0 0 112 22" aria-hidden="true">
      <path
        d="M2 11H110"
        style={{
          stroke,
          strokeWidth: sign === 'hostile' ? 1 : sign === 'neutral' ? 2.4 : 2.2,
          strokeDasharray: sign === 'neutral' ? '0.1 5' : undefined,
          strokeLinecap: sign === 'neutral' ? 'round' : 'butt',
        }}
      />
      {sign === 'hostile' && (
        <path d={chevrons} style={{ fill: 'none', stroke, strokeWidth: 1.1, strokeLinejoin: 'round' }} />
      )}
      {planned && (
        <circle cx="56" cy="11" r="4.2" style={{ fill: 'var(--paper)', stroke: 'var(--ink-2)', strokeWidth: 1.7 }} />
      )}
    </svg>
  );
}

export function HedgeSample({
  hedge,
  color,
}: {
  readonly hedge: 'exact' | 'about' | 'more' | 'range';
  readonly color: string;
}) {
  const line = { stroke: color, strokeWidth: 2, fill: 'none' };
  return (
    <svg width="56" height="24" viewBox="0 0 56 24" aria-hidden="true">
      {hedge === 'about' && <path d="M28 1V23" style={{ ...line, strokeDasharray: '3 3' }} />}
      {hedge === 'more' && <path d="M28 18V3M23.5 7.5L28 2.5L32.5 7.5" style={line} />}
      {hedge === 'range' ? (
        <path d="M28 2V22M23 2H33M23 22H33" style={line} />
      ) : (
        <Head x={28} y={hedge === 'more' ? 18 : 12} fills={[color]} style="filled" />
      )}
    </svg>
  );
}
