import { type Language, languages } from '@/domain/text';

interface IdleWords {
  /** What asks for words that someone spoke. */
  readonly saying: string;
  /** What else makes a question of what is typed. */
  readonly asking: string;
  /** What only holds a sentence together. */
  readonly joining: string;
}

/** Words of questions that hardly any text lacks or that no text has, so that nothing is found by them; folded. */
const idleWords: Readonly<Record<Language, IdleWords>> = {
  nl: {
    saying:
      'zei zeiden zeg zegt zeggen gezegd vertelde vertellen vertelt noemde noemt noemen beweert beweerde beweren meldt meldde melden',
    asking:
      'wie wat welke welk wanneer waar waarom waarover waarvan hoe hoeveel gebeurde gebeurt gebeuren gebeurd eerst eerste artikel artikelen iemand',
    joining:
      'de het een en of van in op aan te ten ter voor door met over om bij uit naar tot dat dit er ze zij hij is zijn was waren wordt worden werd werden heeft hebben had hadden doet doen deed deden kan kon zou zouden ik je u we wij',
  },
  en: {
    saying:
      'say says said saying tell tells told mention mentions mentioned claim claims claimed report reports reported',
    asking:
      'who whom whose what which when where why how many much happen happens happened first article articles anyone anybody',
    joining:
      'the a an and or of in on at to for from by with about between as is are was were be been do does did has have had can could would should that this there it its they he she i you we',
  },
};

const gathered = (kind: keyof IdleWords): ReadonlySet<string> =>
  new Set(languages.flatMap((lang) => idleWords[lang][kind].split(' ')));

const [saying, asking, joining] = [gathered('saying'), gathered('asking'), gathered('joining')];

export const asksWhatWasSaid = (word: string): boolean => saying.has(word);

export const makesQuestion = (word: string): boolean => saying.has(word) || asking.has(word);

export const isIdle = (word: string): boolean => makesQuestion(word) || joining.has(word);
