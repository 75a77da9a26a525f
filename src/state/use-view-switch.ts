import type { ViewId } from './link';
import { useAanloop, useLink } from './use-aanloop';

interface ViewSwitch {
  readonly asTable: boolean;
  readonly onTable: () => void;
  readonly filled: boolean;
  readonly onFill: () => void;
}

/**
 * How the views are looked at, for their frames, the bar of the phone and the key. One rule for the history: what switches
 * what one sees (table, size, tab, lanes, scale) is a step that Back undoes; what goes by degrees (zoom, sliders) is none.
 */
export function useViewSwitches(): (view: ViewId) => ViewSwitch {
  const { commitLink } = useAanloop('commitLink');
  const link = useLink('tables', 'fill');
  return (view) => {
    const [asTable, filled] = [link.tables.includes(view), link.fill === view];
    const others = link.tables.filter((other) => other !== view);
    return {
      asTable,
      onTable: () => commitLink({ tables: asTable ? others : [...others, view] }),
      filled,
      onFill: () => commitLink({ fill: filled ? null : view }),
    };
  };
}

/** The same for one view; on a phone every view fills the screen, and there is no other size. */
export function useViewSwitch(view: ViewId, isPhone: boolean): Omit<ViewSwitch, 'onFill'> & Partial<ViewSwitch> {
  const { onFill, filled, ...table } = useViewSwitches()(view);
  return isPhone ? { ...table, filled: false } : { ...table, filled, onFill };
}
