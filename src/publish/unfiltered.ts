import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Projection, project } from '@/query/project';
import { projectStandings } from '@/query/project-standings';
import { emptyQuery } from '@/query/query';

interface Unfiltered {
  readonly projection: Projection;
  readonly standings: ReturnType<typeof projectStandings>;
}

const answers = new WeakMap<DatasetIndex, Unfiltered>();

/** What the views show when nothing is filtered; asked once for all pages of a dataset. */
export function unfiltered(index: DatasetIndex): Unfiltered {
  const ready = answers.get(index);
  if (ready) return ready;
  const projection = project(index, emptyQuery);
  const answer = { projection, standings: projectStandings(projection) };
  answers.set(index, answer);
  return answer;
}
