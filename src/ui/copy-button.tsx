import { type ReactNode, useEffect, useRef, useState } from 'react';

interface CopyButtonProps {
  readonly children: ReactNode;
  /** Asked for at the moment of copying. */
  readonly text: () => string;
  readonly copied: string;
  readonly failed: string;
  /** Name of the field with the text, where the browser forbids copying. */
  readonly field: string;
  readonly className?: string | undefined;
  readonly saidClassName?: string | undefined;
}

/** Copies a text; where the browser forbids it, shows the text chosen and ready to copy. */
export function CopyButton({ children, text, copied, failed, field, className, saidClassName }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<{ readonly ok: boolean; readonly text: string } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (outcome && !outcome.ok) input.current?.select();
    if (!outcome?.ok) return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    const wanted = text();
    try {
      await navigator.clipboard.writeText(wanted);
      setOutcome({ ok: true, text: wanted });
    } catch {
      setOutcome({ ok: false, text: wanted });
    }
  };
  return (
    <span className={className}>
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span className={saidClassName} data-shown={outcome !== null || undefined}>
        <span role="status">{outcome === null ? '' : outcome.ok ? copied : failed}</span>
        {outcome?.ok === false && (
          <input ref={input} readOnly aria-label={field} value={outcome.text} onBlur={() => setOutcome(null)} />
        )}
      </span>
    </span>
  );
}
