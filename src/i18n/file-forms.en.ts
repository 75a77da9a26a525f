/** What a file is that is not what was asked for. */
export const fileForms = {
  archive: 'It is an archive.',
  document: 'It is a document of an office program.',
  workbook: 'It is a workbook of a spreadsheet program.',
  mail: 'It is a mail, or a web page saved as one file.',
  pdf: 'It is a PDF.',
  image: 'It is a picture.',
  media: 'It is sound or film.',
  database: 'It is a file of a database, which only programs read.',
  program: 'It is a program, or part of one.',
  binary: 'It is not text.',
  xml: 'It is XML.',
};
