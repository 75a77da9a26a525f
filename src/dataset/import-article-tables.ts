import { type Links, present } from './import-links';

export async function importArticles({ each, gathered, tables, known, told, stretchOf, sha256 }: Links) {
  const sentences = await gathered(
    tables.sentences.rows(),
    (row) => known(row, 'article', 'articles'),
    (row) => ({
      number: row.whole('number'),
      sentence: {
        id: row.id('id'),
        paragraph: row.whole('paragraph'),
        text: row.text('text'),
        ...stretchOf(row),
        ...(row.wordOrNone('sha256') === null ? {} : { sha256: sha256(row, 'sha256') }),
      },
    }),
  );
  return each(tables.articles.rows(), (row) => {
    const id = row.id('id');
    return {
      id,
      title: row.text('title'),
      language: row.word('language'),
      outlet: row.wordOrNone('outlet'),
      published: told('article', id, 'published', row.when('published')),
      statedDate: row.wordOrNone('stated_date'),
      ...present('url', row.wordOrNone('url')),
      ...present('rights', row.wordOrNone('rights')),
      source: { sha256: sha256(row, 'source_sha256'), length: row.whole('source_length') },
      digest: sentences(id)
        .sort((a, b) => a.number - b.number)
        .map(({ sentence }) => sentence),
    };
  });
}
