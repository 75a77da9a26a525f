import type { data as en } from './data.en';
import { dutch } from './grammar.nl';

const { counted, list } = dutch;

export const data: typeof en = {
  title: 'De gegevens',
  version: (version) => `Versie ${version}`,
  holds: (all) =>
    `${counted(all.articles, 'artikel', 'artikelen')}, naverteld in ${counted(all.sentences, 'zin', 'zinnen')}. Daaruit komen ${list(
      [
        counted(all.events, 'gebeurtenis', 'gebeurtenissen'),
        `${counted(all.claims, 'bewering', 'beweringen')} in ${counted(all.reports, 'bericht', 'berichten')}`,
        `${counted(all.relations, 'contact', 'contacten')} tussen ${counted(all.actors, 'actor', 'actoren')}`,
      ],
    )}. ${counted(all.answers, 'keer', 'keer')} antwoordt een bewering op een andere, en op ${counted(all.questions, 'vraag', 'vragen')} is er meer dan één antwoord. Dat alles steunt op ${counted(all.evidence, 'passage', 'passages')} uit de artikelen.`,
  method: {
    title: 'Hoe het is gemaakt',
    paragraphs: [
      'De artikelen zijn twee keer gelezen door programma’s, de tweede keer zonder de eerste lezing te zien. Beide lezingen zijn punt voor punt vergeleken, een redacteur heeft elk verschil bij de zin zelf beslecht, en het geheel is later nog eens tegen de artikelen gelezen.',
      'Alles verwijst naar de precieze passage die het staaft, met de plaats en een hash van wat daar staat. Bij elke wijziging loopt een programma het geheel na: of elke plaats klopt, geen zin onverteld bleef, geen bewering dubbel telt en geen id verloren ging.',
      'Data blijven zoals ze bekend zijn. Een maand blijft een maand, ‘omstreeks’ blijft ‘omstreeks’, en bij elke datum staat hoe die is gevonden. Is niet zeker wie iets zegt, dan staat dat erbij, met de reden. Getallen houden hun slag om de arm, en twee die verschillen worden nooit gemiddeld.',
    ],
    agreement: 'Hoe ver de twee lezingen overeenkwamen voordat ze werden beslecht, staat per laag in',
  },
  clocks: {
    title: 'Drie klokken',
    event: 'Wanneer iets plaatsvond of zou plaatsvinden. Bij een bewering: de tijd waarover zij gaat.',
    said: 'Wanneer het is gezegd. Vertelt het artikel dat niet, dan is de laatste dag waarop het artikel kan zijn verschenen de grens.',
    published: 'Wanneer het artikel verscheen. Dat is afgeleid uit wat er staat, want een datumregel kan fout zijn.',
    days: 'De dag van elk artikel, met de redenen',
  },
  limits: {
    title: 'Wat het niet kan zeggen',
    items: [
      'Een paar artikelen zijn niet de pers, en de pers is niet wat er gebeurde. De gegevens tonen wat deze artikelen zeggen, niet of het zo was.',
      'De artikelen zijn geen steekproef. Hoe vaak iets hier wordt verteld, zegt niets over hoe vaak het elders werd verteld.',
      'Er is niets toegevoegd uit latere kennis. Wat een artikel aankondigt heet gepland, ook als we weten dat het doorging.',
      'Bij welke kant een actor staat, en of een contact samenwerkend, neutraal of vijandig is, is onze lezing van de tekst.',
      'Plaatsen zijn geteld in UTF-16-code-eenheden, zoals JavaScript telt. Dat zijn gewone tekens zolang een artikel er geen buiten het basisvlak heeft.',
    ],
  },
  articles: {
    title: 'De artikelen staan hier niet',
    paragraphs: [
      'Ze zijn van hun uitgevers. Wat u hier vindt is onze eigen navertelling, zin voor zin, in het Nederlands en het Engels. Waar de woorden van een spreker zelf het feit zijn, staan er hooguit acht van aangehaald.',
      'Wie de artikelen heeft, kan elke plaats en elke hash eraan toetsen.',
    ],
    nameless:
      'Van geen ervan is bekend in welke krant of op welke site het stond, en wie het schreef. De titels zijn van ons. Wanneer elk verscheen is beredeneerd uit wat het vertelt; waar een datumregel daar niet bij past, is de dag die van de inhoud, en is niet bekend wanneer de tekst zelf is geplaatst.',
  },
  licence: {
    title: 'Licentie',
    before: 'De gegevens vallen onder',
    after:
      '. U mag ze voor elk doel delen en bewerken, mits u de bron noemt, naar de licentie verwijst en zegt wat u hebt veranderd. Noem de bron zo:',
  },
  downloads: {
    title: 'Neem ze mee',
    lead: 'Deze site is gemaakt uit één JSON-bestand, dat door een JSON Schema wordt beschreven. De andere formaten worden daaruit in uw browser gemaakt; er wordt niets verstuurd.',
    asof: (day) =>
      `Wat volgt bevat wat op ${day} bekend was. Zonder dat filter is het volledig, met het bestand waaruit deze site is gemaakt.`,
    example: {
      before:
        'Tabellen die hier zijn bewaard, gaan weer open als dossier. Begint u zelf een dossier in een rekenblad, neem dan',
      link: 'een ingevuld voorbeeld',
      after:
        ', een verzonnen dossier; kolommen mogen in elke volgorde staan, onder Nederlandse of Engelse namen, en data zijn EDTF.',
    },
    making: 'wordt gemaakt',
    unfetched:
      'Wat de andere formaten maakt, kon niet worden opgehaald. Zodra er verbinding is, wordt het opnieuw geprobeerd. Alles daaruit staat ook in het JSON-bestand.',
    failed:
      'De andere formaten konden in deze browser niet worden gemaakt. Alles daaruit staat ook in het JSON-bestand.',
    oneByOne: 'De tabellen een voor een',
    rows: (number) => counted(number, 'rij', 'rijen'),
    files: {
      dataset: { format: 'JSON', about: 'Alles, in één bestand.' },
      schema: {
        format: 'JSON Schema',
        about: 'Wat elk veld is, voor programma’s die de gegevens lezen of schrijven.',
      },
      tables: {
        format: 'ZIP met CSV',
        about: 'Alles als tabellen, met een Frictionless datapackage.json met kolommen, typen en sleutels.',
      },
      linked: {
        format: 'JSON-LD',
        about: 'Gekoppelde gegevens in termen van schema.org, met Web Annotation voor de vindplaatsen.',
      },
      network: { format: 'GEXF 1.3', about: 'Het netwerk van actoren, voor Gephi en andere netwerkprogramma’s.' },
      csl: { format: 'CSL-JSON', about: 'De artikelen, voor Zotero en andere literatuurbeheerders.' },
      bibtex: { format: 'BibTeX', about: 'De artikelen, voor LaTeX.' },
    },
  },
};
