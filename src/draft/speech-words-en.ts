import type { SpeechWords } from './speech-words';

const listed = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_/g, ' '));

export const speechWordsEn: SpeechWords = {
  say: listed(`
    said says say told tells tell stated states warned warns warn added adds denied denies deny announced announces announce
    accused accuses accuse claimed claims claim insisted insists insist reiterated reiterates confirmed confirms confirm noted notes argued argues argue
    reported reports report suggested suggests suggest called calls described describes pledged pledges vowed vows promised promises threatened threatens
    estimated estimates estimate assessed acknowledged acknowledges repeated repeats emphasized emphasised emphasizes emphasises stressed stresses
    underscored reaffirmed condemned condemns declared declares urged urges urge demanded demands demand rejected rejects reject dismissed dismisses
    asked asks ask replied replies responded responds asserted asserts alleged alleges contended contends conceded concedes admitted admits
    explained explains wrote writes tweeted testified testifies concluded concludes ruled rules predicted predicts forecast disclosed revealed reveals
    complained complains refused refuses blamed blames criticized criticised criticizes criticises praised praises signalled signaled hinted hints cautioned cautions
    recommended recommends proposed proposes ordered orders made_clear disputes_this disputes_that disputes_the disputes_his disputes_her disputed_this disputed_that disputed_the quipped joked remarked commented observed recalled lamented countered`),
  reporting: ['said', 'says', 'say', 'told', 'tells', 'stated', '(?:had|has)\\s(?:\\p{Ll}+\\s)?(?:said|told|stated)'],
  hold: listed(`
    believes believe believed thinks think thought fears fear feared hopes hope hoped expects expect expected wants want wanted
    considers consider considered doubts doubt suspects suspect suspected sees view views maintains maintain maintained opposes oppose opposed`),
  said: listed(`
    said told stated warned added denied announced accused claimed insisted confirmed noted argued reported suggested called described pledged
    vowed promised threatened acknowledged repeated stressed condemned declared urged demanded rejected dismissed asked refused
    admitted alleged proposed ordered made_clear signalled signaled opposed`),
  split: [
    ['made|makes|make', 'clear|known'],
    ['pointed|points|point', 'out|to'],
    ['called|calls|call', 'for|on'],
    ['spoke|speaks', 'out|against'],
    ['ruled|rules', 'out'],
    ['pushed', 'back'],
    ['laid|set', 'out'],
    ['let', 'know'],
    ['brushed', 'off'],
    ['played', 'down'],
  ],
  auxiliaries: listed('has have had'),
  according: listed('according_to as_reported_by in_the_words_of per'),
  gendered: { f: listed('she her'), m: listed('he him') },
  pronouns: listed('he she they it'),
  accordingPronouns: listed('him her them'),
  toSomeone: listed('in to told with by of against from at for on urged accused asked warned about'),
  determiners: listed('the a an this that these its his her their both also later yesterday today'),
  that: listed('that whether'),
  pointsBack: listed('so that this'),
  infinitive: 'to',
  relative: listed('which who whom whose what where'),
  clauses: listed('as when after because since while although before if'),
  message: 'message|statement|response|reaction|answer|criticism|conclusion|demand|warning|appeal|argument',
  but: listed('but'),
  notAnother: listed('also not only to rather'),
  impersonal: listed('it'),
  background: listed('where'),
  accompanying: listed('with'),
};
