import { memo } from 'react';
import { useWords } from '@/i18n/use-words';
import { clocks } from '@/query/query';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { Tabs } from '@/ui/tabs';
import { AsofMenu } from './asof-menu';
import { CertainSwitch } from './certain-switch';
import { Chips } from './chips';
import { DateMenu } from './date-menu';
import { FacetMenus } from './facet-menus';
import styles from './filters.module.css';

/** One line: dates, the clock they are read on, facets, what is chosen, and as-known-on. */
export const Filters = memo(function Filters() {
  const words = useWords();
  const { commit } = useAanloop('commit');
  const link = useLink('query');
  return (
    <section className={styles.bar} data-screen-only="" aria-label={words.regions.filters}>
      <DateMenu />
      <CertainSwitch />
      <span className={styles.rule} />
      <Tabs
        label={words.filters.clock}
        value={link.query.clock}
        options={clocks.map((clock) => ({ value: clock, label: words.clocks[clock] }))}
        onChange={(clock) => commit({ clock })}
      />
      <span className={styles.rule} />
      <FacetMenus />
      <Chips />
      <span className={styles.end}>
        <AsofMenu />
      </span>
    </section>
  );
});
