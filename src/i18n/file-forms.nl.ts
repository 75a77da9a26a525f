import type { fileForms as en } from './file-forms.en';

export const fileForms: typeof en = {
  archive: 'Het is een archief.',
  document: 'Het is een document van een kantoorprogramma.',
  workbook: 'Het is een werkmap van een rekenblad.',
  mail: 'Het is een e-mail, of een webpagina die als één bestand is bewaard.',
  pdf: 'Het is een pdf.',
  image: 'Het is een afbeelding.',
  media: 'Het is geluid of film.',
  database: 'Het is een bestand van een database, dat alleen programma’s lezen.',
  program: 'Het is een programma, of een deel ervan.',
  binary: 'Het is geen tekst.',
  xml: 'Het is XML.',
};
