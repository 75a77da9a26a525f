import { late as lateEnglish } from './late-words.en';
import { late as lateDutch } from './late-words.nl';
import { learnLanguage, learnLateWords } from './words';
import { en } from './words.en';
import { nl } from './words.nl';

// For whatever is no page: it has all languages from the start.
learnLanguage('en', en);
learnLanguage('nl', nl);
learnLateWords('en', lateEnglish);
learnLateWords('nl', lateDutch);
