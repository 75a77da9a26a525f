import { learnLanguage } from './words';
import { en } from './words.en';
import { nl } from './words.nl';

// For whatever is no page: it has all languages from the start.
learnLanguage('en', en);
learnLanguage('nl', nl);
