import { memo } from 'react';
import { useWords } from '@/i18n/use-words';
import { laneKinds } from '@/state/link';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { Tabs } from '@/ui/tabs';

/** What the lanes are: kinds of events, or groups of those who take part. */
export const LaneSwitch = memo(function DrawLaneSwitch() {
  const { commitLink } = useAanloop('commitLink');
  const link = useLink('lanes');
  const words = useWords().timeline;
  const labels = { type: words.byType, group: words.byGroup };
  return (
    <Tabs
      label={words.lanesBy}
      value={link.lanes}
      options={laneKinds.map((value) => ({ value, label: labels[value] }))}
      onChange={(lanes) => commitLink({ lanes })}
    />
  );
});
