import type { OfficeWords } from './office-words';

const listed = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_/g, ' '));

const name = '\\p{Lu}[\\p{L}-]*(?: Zaken| en \\p{Lu}[\\p{L}-]*)?';

export const officeWordsNl: OfficeWords = {
  nouns: listed(`
    functionaris functionarissen ambtenaar ambtenaren woordvoerder woordvoerders woordvoerster woordvoerdster diplomaat diplomaten topdiplomaat bron bronnen
    leider leiders adviseur adviseurs generaal commandant minister ministers president premier bondskanselier burgemeester wethouder
    advocaat advocate advocaten rechter rechters officier_van_justitie directeur voorzitter topman topvrouw bestuurder senator kandidaat
    kandidate hoogleraar onderzoeker onderzoekers econoom analist analisten deskundige deskundigen getuige getuigen agent agenten
    verdachte eiser aanklager inspecteur gouverneur koning koningin paus ambassadeur staatssecretaris assistenten hydroloog dijkgraaf viroloog
    bewoner bewoners ooggetuige ooggetuigen medewerker medewerkers onderhandelaar onderhandelaars vakbondsleider lijsttrekker partijleider`),
  modifiers: listed(`
    hoge hooggeplaatste anonieme niet_nader_genoemde presidentiële militaire westerse lokale plaatselijke voormalige nieuwe regionale
    Europese Westerse`),
  bodies: listed(`
    regering politie rechtbank bond vakbond vakbonden partij gemeente provincie ministerie leger rechter onderneming bedrijf organisatie krant
    directie commissie parlement ziekenhuis universiteit school brandweer justitie overheid oppositie coalitie kiesraad waterschap
    vervoerder werkgevers spoorwegen fabrikant toezichthouder inspectie ombudsman minister_raad actiegroep verdediging aanklagers
    kiescommissie inlichtingendienst inlichtingendiensten veiligheidsdienst kustwacht havenbedrijf rebellen
    marine gerechtshof maatschappij luchtvaartmaatschappij staatstelevisie autoriteiten raad kabinet gemeenteraad concern bank veiligheidsregio industrie`),
  definite: listed('de het deze die dit dat'),
  indefinite: listed(
    'zijn haar hun een twee drie vier vijf zes zeven acht enkele verschillende meerdere verscheidene sommige',
  ),
  owner: '\\p{Lu}\\p{L}+s',
  of: `(?: van (?:de |het )?(?:(?:regering van )?${name}|(?:buitenlandse|binnenlandse|economische|sociale) zaken|defensie|financiën|justitie|onderwijs|(?:ministerie|regering|bond|politie|partij|bedrijf|gemeente)(?: van ${name})?))?`,
  ofLeader: 'regering-\\p{Lu}[\\p{L}-]+|\\p{Lu}\\p{L}+-(?:administratie|regering)|regering van \\p{Lu}\\p{L}+',
};
