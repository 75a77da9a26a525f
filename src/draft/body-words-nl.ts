import type { BodyWords } from './body-words';

const fields =
  '(?:buitenlandse zaken|binnenlandse zaken|defensie|financiën|justitie|onderwijs|economische zaken|volksgezondheid|landbouw|sociale zaken|verkeer|infrastructuur|veiligheid)';

export const bodyWordsNl: BodyWords = {
  nouns: {
    leger: 'military',
    marine: 'military',
    luchtmacht: 'military',
    strijdkrachten: 'military',
    krijgsmacht: 'military',
    landmacht: 'military',
    regering: 'government',
    overheid: 'government',
    kabinet: 'government',
    parlement: 'government',
    machthebbers: 'government',
    autoriteiten: 'government',
    leiding: 'government',
    politie: 'government',
    justitie: 'government',
    ambassade: 'government',
    'openbaar ministerie': 'government',
    kustwacht: 'military',
    geheime_dienst: 'organisation',
    inlichtingendienst: 'organisation',
    inlichtingendiensten: 'organisation',
    'centrale bank': 'organisation',
    staatstelevisie: 'media',
    staatsmedia: 'media',
    media: 'media',
    oppositie: 'organisation',
    justitieministerie: 'government',
    delegatie: 'government',
  },
  of: 'van (?:de |het )?',
  ministry: `(?:ADJECTIVE )?[Mm]inisterie van (?:${fields}|\\p{Lu}[\\p{L}-]*)(?:(?:, | en |, en )?(?: ?\\p{Lu}[\\p{L}-]*))*`,
};
