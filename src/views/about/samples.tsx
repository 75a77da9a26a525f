import type { Sign } from '@/domain/relation';

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
