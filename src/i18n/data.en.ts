import { english } from './grammar.en';

const { counted, list } = english;

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
export const data = {
  title: 'The data',
  version: (version: string) => `Version ${version}`,
  holds: (all: Holdings) =>
    `${counted(all.articles, 'article', 'articles')}, retold in ${counted(all.sentences, 'sentence', 'sentences')}. From them come ${list(
      [
        counted(all.events, 'event', 'events'),
        `${counted(all.claims, 'claim', 'claims')} in ${counted(all.reports, 'report', 'reports')}`,
        `${counted(all.relations, 'contact', 'contacts')} between ${counted(all.actors, 'actor', 'actors')}`,
      ],
    )}. ${counted(all.answers, 'claim answers', 'times a claim answers')} another, and ${counted(all.questions, 'question has', 'questions have')} more than one answer. All of it rests on ${counted(all.evidence, 'stretch', 'stretches')} of the articles.`,
  method: {
    title: 'How it was made',
    paragraphs: [
      'The articles were read twice by programs, the second time without sight of the first. The two readings were compared item by item, each difference was settled by an editor at the sentence itself, and the whole was later read again against the articles.',
      'Every item points at the exact stretch of the original that bears it out, by its position and by a hash of what stands there. A program goes over the whole at every change: that each position is exact, that no sentence is left untold, that no claim is counted twice, that no id is lost.',
      'Dates are kept as they are known. A month stays a month, “about” stays “about”, and each date says how it was found. Where it is not certain who says something, that is written down with the reason. Numbers keep their hedge, and two that differ are never averaged.',
    ],
    agreement: 'How far the two readings agreed before they were settled is told, layer by layer, in',
  },
  clocks: {
    title: 'Three clocks',
    event: 'When something took place or was to take place. For a claim: the time it speaks of.',
    said: 'When it was stated. If the article does not tell, the last day on which the article can have appeared is the bound.',
    published: 'When the article appeared. This is argued from what the article says, since a date line may be wrong.',
    days: 'The day of each article, with its reasons',
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
    nameless:
      'Of none of them is it known in which paper or on which site it stood, nor who wrote it. The titles are ours. When each appeared is argued from what it tells; where a date line does not fit that, the day is that of the content, and when the text itself was put out is not known.',
  },
  licence: {
    title: 'Licence',
    before: 'The dataset is licensed under',
    after:
      '. You may share and adapt it for any purpose, provided that you name it, link to the licence and say what you changed. Name it as:',
  },
  downloads: {
    title: 'Take it with you',
    lead: 'This site is made from one JSON file, and a JSON Schema describes it. The other formats are made from it in your browser; nothing is sent anywhere.',
    asof: (day: string) =>
      `What follows holds what was known on ${day}. Without that filter it is whole, with the file this site is made from.`,
    example: {
      before: 'Tables that were saved here open again as a dossier. To begin one of your own in a spreadsheet, take',
      link: 'a filled example',
      after:
        ', an invented dossier; columns may stand in any order and under Dutch or English names, and dates are EDTF.',
    },
    making: 'is being made',
    unfetched:
      'What makes the other formats could not be fetched. It is tried again as soon as you are connected. The JSON file holds everything they would.',
    failed: 'The other formats could not be made in this browser. The JSON file holds everything they would.',
    oneByOne: 'The tables one by one',
    rows: (number: number) => counted(number, 'row', 'rows'),
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
};

export type DownloadId = keyof typeof data.downloads.files;
