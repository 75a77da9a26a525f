import { useState } from 'react';
import { parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { networkToolsWords } from '@/i18n/network-tools-words';
import type { ScopedNetwork } from '@/query/scope-network';
import { useAanloop } from '@/state/use-aanloop';
import { inkOf } from './ink';
import type { Sheet } from './lay-sheet';
import { legendInk } from './legend-ink';
import { networkGexf } from './network-gexf';
import styles from './network-tools.module.css';
import type { PictureHold } from './picture-hold';
import { rasterize } from './rasterize';
import { readColors } from './read-colors';
import { saveFile } from './save-file';
import { writeSvg } from './write-svg';

interface NetworkSaveProps {
  readonly network: ScopedNetwork;
  readonly hold: PictureHold;
  readonly title: string;
  readonly summary: string;
}

/** Takes the picture, or the network itself, away as a file. */
export function NetworkSave({ network, hold, title, summary }: NetworkSaveProps) {
  const { index, link, lang } = useAanloop();
  const own = networkToolsWords[lang];
  const [hasFailed, setFailed] = useState(false);
  const { dossier } = index.dataset;
  const file = `${dossier.id}-network`;
  const day = link.query.asof === null ? null : parseDay(link.query.asof);
  const source = own.source(
    dossier.title[lang],
    index.byPublication.length,
    day === null ? null : formatDayWords(day, lang),
  );
  const sheet = (): Sheet | null => {
    const held = hold.current;
    if (!held) return null;
    const groups = new Set(
      [...held.picture.discs.keys()].flatMap((id) => held.picture.nodes.get(id)?.actor.group ?? []),
    );
    const legend = legendInk(groups, held.size, lang);
    return {
      width: held.size.width,
      height: held.size.height + legend.height,
      inks: [...inkOf(held.picture), ...legend.inks],
      caption: { title, lines: [summary, source] },
      colors: readColors(document.body),
    };
  };
  const saveSvg = (): void => {
    const drawn = sheet();
    if (drawn) saveFile(`${file}.svg`, new Blob([writeSvg(drawn)], { type: 'image/svg+xml' }));
  };
  const savePng = async (): Promise<void> => {
    const drawn = sheet();
    const png = drawn && (await rasterize(drawn));
    setFailed(png === null);
    if (png) saveFile(`${file}.png`, png);
  };
  const saveGexf = (): void =>
    saveFile(`${file}.gexf`, new Blob([networkGexf(index.dataset, network, lang)], { type: 'application/gexf+xml' }));
  return (
    <div className={styles.tools}>
      <button type="button" className={styles.action} onClick={saveSvg}>
        {own.svg}
      </button>
      <button type="button" className={styles.action} onClick={() => void savePng()}>
        {own.png}
      </button>
      <button type="button" className={styles.action} onClick={saveGexf}>
        {own.gexf}
      </button>
      <p className={styles.note} role="status">
        {hasFailed ? own.failed : own.saveNote}
      </p>
    </div>
  );
}
