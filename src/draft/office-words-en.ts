import type { OfficeWords } from './office-words';

const listed = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_/g, ' '));

const name = '\\p{Lu}[\\p{L}-]*(?: (?:and |en )?\\p{Lu}[\\p{L}-]*)?';

export const officeWordsEn: OfficeWords = {
  nouns: listed(`
    official officials spokesman spokeswoman spokesperson spokespeople diplomat diplomats source sources leader leaders adviser advisers advisor
    general commander minister ministers president chancellor mayor lawyer lawyers attorney judge judges prosecutor prosecutors
    director chairman chairwoman chair chief_executive executive senator candidate professor researcher researchers economist analyst analysts expert
    experts witness witnesses officer officers suspect plaintiff inspector governor king queen pope ambassador secretary aide aides lawmaker
    lawmakers resident residents negotiator negotiators hydrologist commissioner spokesmen envoy union_leader party_leader`),
  modifiers: listed(`
    senior top unnamed anonymous high-ranking presidential military western western_intelligence intelligence administration defense defence local former new regional
    government foreign security White_House Western European`),
  bodies: listed(`
    government police court union unions party council ministry army jury company organisation organization newspaper committee
    commission parliament hospital university fire_service opposition coalition electoral_commission navy operator employers
    manufacturer regulator inspectorate ombudsman authorities administration cabinet agency department airline bank group campaign tribunal
    defence defense prosecution board association office intelligence_service coastguard rebels industry`),
  definite: listed('the this that these'),
  indefinite: listed('its his her their a an two three four five six seven eight several some many'),
  owner: "\\p{Lu}\\p{L}+[’'](?:s)?",
  of: `(?: (?:of|from|at|for|with) (?:the )?(?:(?:(?:\\p{Lu}\\p{L}+|foreign|defen[cs]e|interior|finance|health|justice) ){0,3}(?:ministry|government|union|police|party|company|city|department)|${name}))?`,
  ofLeader: "\\p{Lu}\\p{L}+(?:[’']s)? administration",
};
