import { articles } from './articles.nl';
import { claimBins } from './claim-bins.nl';
import { claims } from './claims.nl';
import { facet } from './facet.nl';
import { filter } from './filter.nl';
import { dutch } from './grammar.nl';
import { introduction } from './introduction.nl';
import { link } from './link.nl';
import { network } from './network.nl';
import { networkTools } from './network-tools.nl';
import { picture } from './picture.nl';
import { question } from './question.nl';
import { screen } from './screen.nl';
import { share } from './share.nl';
import { timeline } from './timeline.nl';
import { vocabulary } from './vocabulary.nl';
import { when } from './when.nl';
import type { Words } from './words.en';

const words: Words = {
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

export const nl = { words, grammar: dutch };
