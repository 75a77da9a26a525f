import { about } from './about.nl';
import { compare } from './compare.nl';
import { data } from './data.nl';
import { details } from './details.nl';
import type { LateWords } from './late-words.en';
import { leftOut } from './left-out.nl';
import { originals } from './originals.nl';
import { publish } from './publish.nl';
import { reader } from './reader.nl';
import { sharing } from './sharing.nl';
import { tellings } from './tellings.nl';
import { time } from './time.nl';
import { why } from './why.nl';

export const late: LateWords = {
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
