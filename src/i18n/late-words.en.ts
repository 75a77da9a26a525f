import { about } from './about.en';
import { compare } from './compare.en';
import { data } from './data.en';
import { details } from './details.en';
import { leftOut } from './left-out.en';
import { originals } from './originals.en';
import { publish } from './publish.en';
import { reader } from './reader.en';
import { sharing } from './sharing.en';
import { tellings } from './tellings.en';
import { time } from './time.en';
import { why } from './why.en';

/** The words of parts that no first screen of the dashboard has. */
export const late = {
  about,
  compare,
  data,
  details,
  leftOut,
  originals,
  publish,
  reader,
  sharing,
  tellings,
  time,
  why,
};

/** What every other language has to say as well. */
export type LateWords = typeof late;
