/** The words around what a dossier says to a stranger. */
export const introduction = {
  region: 'What this is',
  help: 'Help',
  singleKeys: 'Shortcuts of one key',
  starts: 'Start with a question',
  marks: 'Every mark leads to the sentence it comes from, retold in our own words.',
  nameless: 'Which papers they stood in is not known.',
};
