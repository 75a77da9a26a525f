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
