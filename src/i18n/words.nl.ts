import { about } from './about.nl';
import { articles } from './articles.nl';
import { claimBins } from './claim-bins.nl';
import { claims } from './claims.nl';
import { compare } from './compare.nl';
import { data } from './data.nl';
import { details } from './details.nl';
import { facet } from './facet.nl';
import { filter } from './filter.nl';
import { dutch } from './grammar.nl';
import { introduction } from './introduction.nl';
import { leftOut } from './left-out.nl';
import { link } from './link.nl';
import { network } from './network.nl';
import { networkTools } from './network-tools.nl';
import { originals } from './originals.nl';
import { picture } from './picture.nl';
import { publish } from './publish.nl';
import { question } from './question.nl';
import { reader } from './reader.nl';
import { screen } from './screen.nl';
import { search } from './search.nl';
import { share } from './share.nl';
import { tellings } from './tellings.nl';
import { time } from './time.nl';
import { timeline } from './timeline.nl';
import { vocabulary } from './vocabulary.nl';
import { when } from './when.nl';
import { why } from './why.nl';
import type { Words } from './words.en';

const words: Words = {
  ...screen,
  ...vocabulary,
  about,
  articles,
  claimBins,
  claims,
  compare,
  data,
  details,
  facet,
  filter,
  introduction,
  leftOut,
  link,
  network,
  networkTools,
  originals,
  picture,
  publish,
  question,
  reader,
  search,
  share,
  tellings,
  time,
  timeline,
  when,
  why,
};

export const nl = { words, grammar: dutch };
