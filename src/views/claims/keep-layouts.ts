import { sameRows } from '@/query/row';
import type { ClaimRow } from './claim-row';
import { derivePanels, type TroopPanels } from './troop-panels';
import type { TroopsLayout } from './troops-layout';

interface Kept {
  readonly rows: readonly ClaimRow[];
  readonly panels: TroopPanels;
  readonly layouts: Map<string, TroopsLayout>;
}

const most = { rows: 4, layouts: 6 } as const;

/**
 * The last pictures of the troops: a filter that leaves its claims alone, and a panel that opens beside it and closes again,
 * look for room for no label anew.
 */
export class KeptLayouts {
  #kept: readonly Kept[] = [];

  panelsOf(rows: readonly ClaimRow[]): TroopPanels {
    const found = this.#kept.find((one) => sameRows(one.rows, rows));
    const kept = found ?? { rows, panels: derivePanels(rows), layouts: new Map() };
    this.#kept = [kept, ...this.#kept.filter((one) => one !== kept)].slice(0, most.rows);
    return kept.panels;
  }

  /** `key` says all but the panels that the layout depends on. */
  layoutOf(panels: TroopPanels, key: string, make: () => TroopsLayout): TroopsLayout {
    const layouts = this.#kept.find((one) => one.panels === panels)?.layouts;
    const ready = layouts?.get(key) ?? make();
    if (!layouts) return ready;
    // The one asked for last goes last.
    layouts.delete(key);
    layouts.set(key, ready);
    const [oldest] = layouts.keys();
    if (layouts.size > most.layouts && oldest !== undefined) layouts.delete(oldest);
    return ready;
  }
}
