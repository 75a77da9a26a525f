import type { TenseWords } from './tense-words';

const listed = (words: string): string[] => words.trim().split(/\s+/);

export const tenseWordsEn: TenseWords = {
  past: listed(`
    was were had did said told spoke met began gave came went took held saw sent made got left fell rose grew knew
    thought brought bought caught fought sought taught found lost won led read ran sat stood struck broke chose drew
    drove ate felt flew froze hid kept laid lay lent lit meant paid put quit rode sang sank shot shut slept sold spent
    stole swore swept swam threw understood wrote withdrew overthrew became built heard spread`),
  regularPast: '\\p{Ll}{2,}ed',
  notPast: listed(`
    need needed hundred red bed shed indeed united unprecedented planned scheduled expected proposed alleged armed
    aged feed speed seed weed exceed proceed succeed breed unexpected limited related so-called sacred`),
  prospective: listed(
    `threatened promised planned announced pledged vowed demanded offered proposed ordered warned urged called agreed scheduled asked wanted hoped expected`,
  ),
  present: listed(`
    is are has have meets begins starts opens closes plans expects wants faces votes goes comes takes says leads travels
    visits returns arrives leaves ends runs holds hosts decides speaks remains continues gathers launches publishes`),
  regularPresent: '(?!)',
  notPresent: [],
  future: listed('will shall ’ll'),
  unclear: listed('would could might may should'),
  perfect: listed('has have had'),
  participle: '(?:been|\\p{Ll}{2,}ed|spoken|met|begun|given|come|gone|taken|held|seen|sent|made|said|told)',
  planned: listed('planned scheduled expected due set slated'),
  sentence:
    /(?<!(?:to|the|a|his|her|their) )(?<!\p{L})(?:go|head|vote|meet|begin|gather|hold|face|return|decide|open|close|start|strike|walk|leave|travel)(?!\p{L})/u,
};
