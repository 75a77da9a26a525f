import type { about as en } from './about.en';
import { dutch } from './grammar.nl';

const { counted } = dutch;

export const about: typeof en = {
  title: 'Zo leest u de tekens',
  lead: 'De kop zegt wie en of het gebeurde; het lijf zegt wanneer; de lijn zegt hoe ze met elkaar omgingen.',
  when: 'Wanneer: het lijf',
  whenRows: {
    day: ['Een dag', '9 december', 'één moment op een bekende dag'],
    span: ['Een periode', 'van 4 tot en met 9 december', 'het duurde al die tijd'],
    within: [
      'Een maand, een week, een weekend',
      'ergens van 6 tot en met 12 december',
      'één moment, ergens hierbinnen',
    ],
    about: ['Omstreeks', 'omstreeks 9 december', 'een bekende dag, ongeveer'],
    before: ['Vóór', 'op of vóór 9 december', 'op deze dag of een eerdere'],
    after: ['Na', 'op of na 9 december', 'op deze dag of een latere'],
    open: ['Open', 'tot en met 9 december, begin niet vermeld', 'het duurt; een einde of beide niet vermeld'],
    cut: ['Door de rand gesneden', 'ergens van 8 tot en met 16 december', 'het gaat door buiten de getoonde dagen'],
    beyond: ['Voorbij de rand', '20 december', 'het ligt buiten de getoonde dagen'],
  },
  status: 'Is het gebeurd: de kop',
  statusNotes: {
    occurred: 'gevuld',
    alleged: 'ring met een kern',
    planned: 'ring',
    hypothetical: 'gestippelde ring',
    denied: 'doorgestreepte ring',
  },
  certain: 'Binnen de gekozen data?',
  certainRows: {
    certain: 'al zijn mogelijke dagen vallen erbinnen',
    possible: 'maar een deel van zijn mogelijke dagen valt erbinnen',
  },
  who: (groups) => `Wie: ${counted(groups, 'groep', 'groepen')}`,
  shapes: { person: 'persoon', body: 'staat of instelling', media: 'media' },
  several: { two: 'twee groepen', three: 'drie groepen' },
  how: 'Hoe: drie tekens',
  signNotes: {
    cooperative: 'steunt, oefent met, zegt toe',
    neutral: 'belt, ontmoet, schrijft',
    hostile: 'dreigt, beschuldigt, wijst af; wijst naar het doelwit',
    planned: 'de kop van de status staat op de lijn',
  },
  planned: 'gepland',
  many: 'Hoeveel: het voorbehoud blijft',
  manyRows: { exact: '100.000', about: 'ongeveer 100.000', more: 'meer dan 100.000', range: 'tienduizenden' },
  open: 'Wat open is',
  openRows: {
    ring: ['een ring in inkt', 'het teken dat open is, in elk beeld'],
    pen: ['de markeerstift', 'de woorden ervan: label, artikelnummer, zin'],
    faded: ['vervaagd', 'er nog wel, niet verbonden met wat open is'],
  },
  clocks: 'Drie klokken',
  clockRows: {
    event: 'wanneer het gebeurde, of de tijd waarover een bewering gaat',
    said: 'wanneer het werd gezegd',
    published: 'wanneer het eerste artikel verscheen dat het vertelt',
  },
  clockNote: 'Wat op de gekozen klok geen datum heeft, wordt als ongedateerd geteld en is daar te openen.',
  keys: 'Met toetsen en met de hand',
  keyRows: [
    ['Ctrl K, ⌘ K of /', 'naar het zoekveld'],
    ['Tab', 'van beeld naar beeld; elk beeld is één halte'],
    ['Pijltjestoetsen', 'van teken naar teken in een beeld; op de grepen van de data een dag per keer'],
    ['+ en −', 'op de tijdlijn: zoomen; 0 toont de hele periode, Page Up en Page Down schuiven'],
    [
      'Shift en pijltjes',
      'op de tijdlijn: verzet de gekozen dagen, links en rechts de laatste, omhoog en omlaag de eerste',
    ],
    ['Enter', 'open het teken'],
    ['Escape', 'laat een sleepbeweging los, sluit een menu'],
    ['F', 'laat een beeld het scherm vullen, en terug'],
    ['N en P', 'in een artikel: de volgende zin die iets draagt, en de vorige'],
    ['Uitleg', 'daar gaan de sneltoetsen van één toets uit en aan'],
    [
      'Slepen',
      'op de strook van alle data: kies dagen; op de banen en in het netwerk: verschuif wat van dichtbij te zien is',
    ],
    [
      'Ctrl of ⌘ met het wiel',
      'op de banen en in het netwerk: zoomen, net als met twee vingers; het wiel alleen schuift de bladzijde',
    ],
  ],
  trust: 'Waarop u kunt rekenen',
  trustRows: [
    'Elk teken leidt in hooguit twee stappen naar de zin waarop het berust.',
    'Het adres in uw browser bevat de data, de filters en wat open is. Er wordt niets verstuurd; uw browser bewaart alleen wat u voor dit apparaat kiest (thema, toetsen, een gesloten inleiding) en de artikelen die u laat bewaren.',
    'De artikelen zijn in eigen woorden naverteld. De tekst is van de uitgevers en staat hier niet.',
    'Verschillende getallen worden nooit opgeteld of gemiddeld, en een datum die niet op de dag bekend is, wordt nooit op één dag getekend.',
  ],
};
