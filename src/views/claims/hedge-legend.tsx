import { useId } from 'react';
import { useWords } from '@/i18n/use-words';
import { Head } from '@/marks/head';
import { FadeGradients, fadeFill } from './fade-gradients';
import styles from './hedge-legend.module.css';

const ink = 'var(--ink-2)';

/** Every way a number and its date can be drawn, in words. */
export function HedgeLegend() {
  const words = useWords().claims.hedges;
  const fadeId = useId();
  const items = [
    { name: words.range, width: 14, picture: <path d="M7 4V26M2.5 4h9M2.5 26h9" className={styles.line} /> },
    {
      name: words.about,
      width: 14,
      picture: (
        <>
          <path d="M7 1V8M7 22V29" className={styles.stubs} />
          <Head x={7} y={15} fills={[ink]} style="filled" />
        </>
      ),
    },
    {
      name: words.more,
      width: 14,
      picture: (
        <>
          <path d="M7 24V3M3 9L7 3L11 9" className={styles.line} />
          <Head x={7} y={24} fills={[ink]} style="filled" />
        </>
      ),
    },
    {
      name: words.fewer,
      width: 14,
      picture: (
        <>
          <path d="M7 6V27M3 21L7 27L11 21" className={styles.line} />
          <Head x={7} y={6} fills={[ink]} style="filled" />
        </>
      ),
    },
    { name: words.exact, width: 14, picture: <Head x={7} y={15} fills={[ink]} style="filled" /> },
    { name: words.planned, width: 14, picture: <Head x={7} y={15} fills={[ink]} style="ring" /> },
    { name: words.denied, width: 14, picture: <Head x={7} y={15} fills={[ink]} style="struck" /> },
    {
      name: words.before,
      width: 36,
      picture: (
        <>
          <rect x={0} y={10.5} width={30} height={9} fill={fadeFill(fadeId, 'rule', 'left')} />
          <Head x={30} y={15} fills={[ink]} style="filled" />
        </>
      ),
    },
    {
      name: words.within,
      width: 30,
      picture: <rect x={1} y={10.5} width={28} height={9} rx={4.5} className={styles.pill} />,
    },
    { name: words.tick, width: 12, picture: <rect x={5} y={11} width={2} height={8} style={{ fill: 'var(--bin)' }} /> },
  ];
  return (
    <ul className={styles.legend}>
      {items.map(({ name, width, picture }, i) => (
        <li key={name}>
          <svg width={width} height={30} aria-hidden="true">
            {i === 7 && <FadeGradients fadeId={fadeId} />}
            {picture}
          </svg>
          {name}
        </li>
      ))}
      <li>
        <svg width={14} height={30} aria-hidden="true">
          <path d="M7 26V4M3 10L7 4L11 10M2 26h10M2 16h10" className={styles.line} />
        </svg>
        {words.spread}
      </li>
      <li>
        <svg width={30} height={30} aria-hidden="true">
          <path d="M5 20L25 10" className={styles.line} />
          <Head x={5} y={20} fills={[ink]} style="filled" />
          <Head x={25} y={10} fills={[ink]} style="filled" />
        </svg>
        {words.joint}
      </li>
      <li>
        <svg width={44} height={30} aria-hidden="true">
          <Head x={7} y={15} fills={[ink]} style="filled" />
          <Head x={21} y={15} fills={[ink]} style="filled" shape="square" />
          <Head x={36} y={15} fills={[ink]} style="filled" shape="diamond" />
        </svg>
        {words.shapes}
      </li>
      <li>{words.hollow}</li>
    </ul>
  );
}
