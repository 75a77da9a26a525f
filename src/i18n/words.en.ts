import { articles } from './articles.en';
import { claimBins } from './claim-bins.en';
import { claims } from './claims.en';
import { facet } from './facet.en';
import { filter } from './filter.en';
import { english } from './grammar.en';
import { introduction } from './introduction.en';
import { link } from './link.en';
import { network } from './network.en';
import { networkTools } from './network-tools.en';
import { picture } from './picture.en';
import { question } from './question.en';
import { screen } from './screen.en';
import { share } from './share.en';
import { timeline } from './timeline.en';
import { vocabulary } from './vocabulary.en';
import { when } from './when.en';

const words = {
  ...screen,
  ...vocabulary,
  articles,
  claimBins,
  claims,
  facet,
  filter,
  introduction,
  link,
  network,
  networkTools,
  picture,
  question,
  share,
  timeline,
  when,
};

/** What every other language has to say as well. */
export type Words = typeof words;

export const en = { words, grammar: english };
