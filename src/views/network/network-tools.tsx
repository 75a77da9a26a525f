import { wordsOf } from '@/i18n/words';
import { egoSteps, levelChoices } from '@/state/link';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { Tabs } from '@/ui/tabs';
import styles from './network-tools.module.css';
import { PairForm } from './pair-form';

/** How the network is looked at: folded, around the chosen actors, or between two. */
export function NetworkTools() {
  const { index, lang, commitLink, open } = useAanloop('index', 'lang', 'commitLink', 'open');
  const link = useLink('query', 'level', 'ego', 'pair');
  const own = wordsOf(lang).networkTools;
  const { actors } = link.query;
  const openActor = open?.kind === 'actor' ? open.id : null;
  const taken = actors.length === 0 && openActor !== null ? index.actors.get(openActor) : undefined;
  const canStep = actors.length > 0 || taken !== undefined;
  const setSteps = (value: 'all' | '1' | '2') =>
    commitLink({
      ego: value === 'all' ? null : value,
      pair: [],
      query: taken && value !== 'all' ? { ...link.query, actors: [taken.id] } : link.query,
    });
  return (
    <div className={styles.tools}>
      <div className={styles.tool}>
        <span className={styles.name}>{own.level}</span>
        <Tabs
          label={own.level}
          value={link.level}
          options={levelChoices.map((value) => ({ value, label: own.levels[value] }))}
          onChange={(level) => commitLink({ level })}
        />
      </div>
      <div className={styles.tool}>
        <span className={styles.name}>{own.steps}</span>
        {canStep ? (
          <Tabs
            label={own.steps}
            value={link.ego ?? 'all'}
            options={(['all', ...egoSteps] as const).map((value) => ({ value, label: own.stepOptions[value] }))}
            onChange={setSteps}
          />
        ) : (
          <p className={styles.note}>{own.stepsNeed}</p>
        )}
        {taken && <p className={styles.note}>{own.stepsTake(taken.name[lang])}</p>}
      </div>
      <PairForm />
    </div>
  );
}
