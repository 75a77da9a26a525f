import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react';
import styles from './popover.module.css';

interface PopoverProps {
  readonly label: ReactNode;
  /** Where the label alone does not say it. */
  readonly name?: string | undefined;
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  /** For a button that is one of many stops of a chart. */
  readonly stop?: { readonly key: string; readonly focusable: boolean; readonly lit: boolean };
}

const isKnown = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;
const margin = 8;

/** A button with a small panel that leaves the rest of the page usable; Escape and a click elsewhere close it. */
export function Popover({ label, name, title, children, className, style, stop }: PopoverProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const place = (): void => {
    if (!button.current || !panel.current) return;
    const from = button.current.getBoundingClientRect();
    const own = panel.current.getBoundingClientRect();
    const isBelow = from.bottom + own.height + margin < window.innerHeight || from.top < own.height + margin;
    const left = Math.max(margin, Math.min(from.left, window.innerWidth - own.width - margin));
    panel.current.style.left = `${left}px`;
    panel.current.style.top = isBelow
      ? `${Math.min(from.bottom + 4, Math.max(margin, window.innerHeight - own.height - margin))}px`
      : `${from.top - own.height - 4}px`;
  };
  const close = (): void => {
    if (isKnown) panel.current?.hidePopover();
    else setOpen(false);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={[styles.button, className].filter(Boolean).join(' ')}
        style={style}
        aria-label={name}
        aria-expanded={open}
        aria-controls={id}
        tabIndex={stop && !stop.focusable ? -1 : undefined}
        data-stop={stop?.key}
        data-lit={stop?.lit || undefined}
        {...(isKnown ? { popoverTarget: id } : { onClick: () => setOpen((old) => !old) })}
      >
        {label}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click on a link within closes the panel; keys click links. */}
      <div
        ref={panel}
        id={id}
        popover={isKnown ? 'auto' : undefined}
        hidden={!isKnown && !open}
        role="group"
        aria-label={title}
        className={styles.panel}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => event.newState === 'open' && place()}
        onClick={(event) => event.target instanceof Element && event.target.closest('a, [data-closes]') && close()}
      >
        {open && (
          <>
            <p className={styles.title}>{title}</p>
            {children}
          </>
        )}
      </div>
    </>
  );
}
