import { about } from './about.en';
import { articles } from './articles.en';
import { claimBins } from './claim-bins.en';
import { claims } from './claims.en';
import { compare } from './compare.en';
import { data } from './data.en';
import { details } from './details.en';
import { facet } from './facet.en';
import { filter } from './filter.en';
import { english } from './grammar.en';
import { introduction } from './introduction.en';
import { leftOut } from './left-out.en';
import { link } from './link.en';
import { network } from './network.en';
import { networkTools } from './network-tools.en';
import { originals } from './originals.en';
import { picture } from './picture.en';
import { publish } from './publish.en';
import { question } from './question.en';
import { reader } from './reader.en';
import { screen } from './screen.en';
import { search } from './search.en';
import { share } from './share.en';
import { tellings } from './tellings.en';
import { time } from './time.en';
import { timeline } from './timeline.en';
import { vocabulary } from './vocabulary.en';
import { when } from './when.en';
import { why } from './why.en';

const words = {
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

/** What every other language has to say as well. */
export type Words = typeof words;

export const en = { words, grammar: english };
