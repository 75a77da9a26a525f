import type { Language } from '@/domain/text';
import { formatList, formatNumber } from './format-number';

const count =
  (lang: Language) =>
  (number: number, one: string, many: string): string =>
    `${formatNumber(number, lang)} ${number === 1 ? one : many}`;

const en = count('en');
const nl = count('nl');

/** How much of each thing the dataset holds. */
export interface Holdings {
  readonly articles: number;
  readonly sentences: number;
  readonly actors: number;
  readonly events: number;
  readonly claims: number;
  readonly reports: number;
  readonly relations: number;
  readonly answers: number;
  readonly questions: number;
  readonly evidence: number;
}

/** What the page about the dataset says. */
export const dataWords = {
  en: {
    title: 'The data',
    version: (version: string) => `Version ${version}`,
    holds: (all: Holdings) =>
      `${en(all.articles, 'article', 'articles')}, retold in ${en(all.sentences, 'sentence', 'sentences')}. From them come ${formatList(
        [
          en(all.events, 'event', 'events'),
          `${en(all.claims, 'claim', 'claims')} in ${en(all.reports, 'report', 'reports')}`,
          `${en(all.relations, 'contact', 'contacts')} between ${en(all.actors, 'actor', 'actors')}`,
        ],
        'en',
      )}. ${en(all.answers, 'claim answers', 'times a claim answers')} another, and ${en(all.questions, 'question has', 'questions have')} more than one answer. All of it rests on ${en(all.evidence, 'stretch', 'stretches')} of the articles.`,
    method: {
      title: 'How it was made',
      paragraphs: [
        'The articles were read twice, the second time without sight of the first. The two readings were then compared item by item, and each difference was settled at the sentence itself.',
        'Every item points at the exact stretch of the original that bears it out, by its position and by a hash of what stands there. A program goes over the whole at every change: that each position is exact, that no sentence is left untold, that no claim is counted twice, that no id is lost.',
        'Dates are kept as they are known. A month stays a month, “about” stays “about”, and each date says how it was found. Where it is not certain who says something, that is written down with the reason. Numbers keep their hedge, and two that differ are never averaged.',
      ],
      agreement: 'How far the two readings agreed before they were settled is told, layer by layer, in',
    },
    clocks: {
      title: 'Three clocks',
      event: 'When something took place or was to take place. For a claim: the time it speaks of.',
      said: 'When it was stated. If the article does not tell, the last day on which the article can have appeared is the bound.',
      published:
        'When the article appeared. This is argued from what the article says, since a date line may be wrong.',
    },
    limits: {
      title: 'What it cannot tell',
      items: [
        'A few articles are not the press, and the press is not what happened. The dataset shows what these articles say, not whether it was so.',
        'The articles are no sample. How often something is told here says nothing of how often it was told elsewhere.',
        'Nothing was added from later knowledge. What an article announces is called planned, also where we know that it took place.',
        'Which side an actor is shown with, and whether a contact is cooperative, neutral or hostile, is our reading of the text.',
        'Positions are counted in UTF-16 code units, as JavaScript counts. They equal characters as long as an article holds none outside the basic plane.',
      ],
    },
    articles: {
      title: 'The articles are not here',
      paragraphs: [
        'They belong to their publishers. What you find here is our own retelling, sentence by sentence, in Dutch and in English. Where a speaker’s wording is itself the fact, at most eight words of it are quoted.',
        'If you have the articles, every position and hash can be checked against them.',
      ],
    },
    licence: {
      title: 'Licence',
      before: 'The dataset is licensed under',
      after:
        '. You may share and adapt it for any purpose, provided that you name it, link to the licence and say what you changed. Name it as:',
    },
    downloads: {
      title: 'Take it with you',
      lead: 'This site is made from dataset.json, which dataset.schema.json describes. The other files are made from it in your browser; nothing is sent anywhere.',
      asof: (day: string) =>
        `What follows holds what was known on ${day}. Without that filter it is whole, with the file this site is made from.`,
      making: 'is being made',
      failed: 'The other formats could not be made in this browser. dataset.json holds everything they would.',
      oneByOne: 'The tables one by one',
      rows: (number: number) => en(number, 'row', 'rows'),
      files: {
        dataset: { format: 'JSON', about: 'Everything, in one file.' },
        schema: { format: 'JSON Schema', about: 'What each field is, for programs that read or write the dataset.' },
        tables: {
          format: 'ZIP of CSV',
          about: 'Everything as tables, with a Frictionless datapackage.json that gives columns, types and keys.',
        },
        linked: {
          format: 'JSON-LD',
          about: 'Linked data in schema.org terms, with Web Annotation selectors for the evidence.',
        },
        network: { format: 'GEXF 1.3', about: 'The network of actors, for Gephi and other network tools.' },
        csl: { format: 'CSL-JSON', about: 'The articles, for Zotero and other reference managers.' },
        bibtex: { format: 'BibTeX', about: 'The articles, for LaTeX.' },
      },
    },
  },
  nl: {
    title: 'De gegevens',
    version: (version: string) => `Versie ${version}`,
    holds: (all: Holdings) =>
      `${nl(all.articles, 'artikel', 'artikelen')}, naverteld in ${nl(all.sentences, 'zin', 'zinnen')}. Daaruit komen ${formatList(
        [
          nl(all.events, 'gebeurtenis', 'gebeurtenissen'),
          `${nl(all.claims, 'bewering', 'beweringen')} in ${nl(all.reports, 'bericht', 'berichten')}`,
          `${nl(all.relations, 'contact', 'contacten')} tussen ${nl(all.actors, 'actor', 'actoren')}`,
        ],
        'nl',
      )}. ${nl(all.answers, 'keer', 'keer')} antwoordt een bewering op een andere, en op ${nl(all.questions, 'vraag', 'vragen')} is er meer dan één antwoord. Dat alles steunt op ${nl(all.evidence, 'passage', 'passages')} uit de artikelen.`,
    method: {
      title: 'Hoe het is gemaakt',
      paragraphs: [
        'De artikelen zijn tweemaal gelezen, de tweede keer zonder de eerste lezing te zien. Daarna zijn beide lezingen punt voor punt vergeleken en is elk verschil beslecht bij de zin zelf.',
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
    },
    licence: {
      title: 'Licentie',
      before: 'De gegevens vallen onder',
      after:
        '. U mag ze voor elk doel delen en bewerken, mits u de bron noemt, naar de licentie verwijst en zegt wat u hebt veranderd. Noem de bron zo:',
    },
    downloads: {
      title: 'Neem ze mee',
      lead: 'Deze site is gemaakt uit dataset.json, dat in dataset.schema.json wordt beschreven. De andere bestanden worden daaruit in uw browser gemaakt; er wordt niets verstuurd.',
      asof: (day: string) =>
        `Wat volgt bevat wat op ${day} bekend was. Zonder dat filter is het volledig, met het bestand waaruit deze site is gemaakt.`,
      making: 'wordt gemaakt',
      failed: 'De andere formaten konden in deze browser niet worden gemaakt. Alles daaruit staat ook in dataset.json.',
      oneByOne: 'De tabellen een voor een',
      rows: (number: number) => nl(number, 'rij', 'rijen'),
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
  },
} satisfies Record<Language, unknown>;

export type DownloadId = keyof (typeof dataWords)['en']['downloads']['files'];
