/** What was tested by machines, and what by nobody: the section of `/about` and docs/what-was-tested.md. */
export const tested = {
  title: 'What was tested',
  lead: 'Each line names the command that tries it again, in the code this site was built from. Where that is “npm test”, a fault stops the release.',
  what: 'What',
  how: 'How it is tried again',
  rows: {
    record:
      'Every passage that an event, a claim or a relation rests on is found in the five articles letter for letter, by its place and its fingerprint.',
    doctor:
      'More than seventy checks read the record: references, dates, numbers, ids, own words, what only one article says.',
    files:
      'Ten thousand tampered datasets open, open with a list of what was left out, or are refused with the reason. None hangs, none breaks a view. Two hundred and thirty thousand were tried once, and held.',
    addresses:
      'Ten thousand hostile addresses give each a link that is its own address again; two hundred are drawn. Three hundred thousand were tried once, and held.',
    originals:
      'A thousand odd files (office documents, pictures, other encodings, endless comments) are attached: each is read or told as what it is. Twenty-three thousand were tried once, and held.',
    engine: 'The engine answers random questions exactly as the plain reckoning of the tests does.',
    engines:
      'The same 200 random questions and 500 hostile texts are put to every engine, over the files in the page, in DuckDB and, where there is a server, in ClickHouse; all answer as the plain reckoning does. The 200 were asked over 100,000 invented claims as well; a million were opened and brushed in a browser, from files and from ClickHouse, with the same numbers.',
    screens:
      'More than 150 screens, every page and state in both languages, light and dark, wide and narrow, are looked at by axe; contrast that axe cannot decide is read from the pixels.',
    sizes:
      'Letters of twice the size, wider spacing, the colours of the system and 320 pixels: no page wider than its window, no word of a control cut off.',
    print: 'Each kind of page is printed to PDF and its words are read on the sheets.',
    frames:
      'Frames: a strange frame and a strange origin ask in vain, five thousand requests end at the last, sandboxes show words.',
    tabs: 'Two tabs keep and remove articles at once and show the same.',
    links:
      'Links: old ones keep working, the sentence of a link stays in view, and Back and Forward lead where one was.',
    walk: 'After each step of a random walk the page is what its own link makes of a fresh one, down to which actors, contacts and names the network draws; changes of view leave no elements or listeners behind. The long run takes 2,000 steps in ten walks, 2,000 of one page whose memory is weighed, and 300 changes. All 2,000 were equal, and no error was on the console. From the first quarter of the weighed steps to the last as many elements and listeners were alive, and 4.7 per cent more bytes; after 300 changes as many as before, and 2.2 per cent more bytes.',
    mutation:
      'Small faults are planted in the decoder, anchors, dates, links, projection, days of knowledge and matching, one at a time: the run tells which the tests see; one that takes three times the work counts as seen. Of sixty planted in each part, the tests saw 58 in dates, 56 in anchors, 56 in the days of knowledge, 54 in links, 51 in the projection, 51 in the decoder and 51 in matching. Tests written since see four more in links, five in the decoder and three in the projection. What is left in dates, anchors, links and the days of knowledge changes nothing that can be seen.',
    policy: 'The content policy is compared word for word; no page asks anything of another site.',
    licences: 'Every dependency has a permissive licence; the list of parts is written by npm.',
    speed: 'Speed is measured and told beside other programs, and judged by no test.',
  },
  notYet: 'What no person has tested yet',
  notYetRows: [
    'A reader who uses a screen reader, voice control or a switch every day. Names, order and focus are checked by machine only.',
    'Safari, and phones in the hand: narrow windows and touch are tried in Chromium only.',
    'Firefox beyond the tests of links, keys, reading, storage and policy, which “npm run test:firefox” runs where one is installed: of 37 in an extended support release 32 passed, one only when run by itself, and four cannot be driven there.',
    'Paper: the sheets are read as PDF, not held.',
    'A spreadsheet program that opens the tables, and a reference manager that opens the citations.',
    'The retelling, by the papers and speakers it is about. Readers checked it against the articles; the authors did not.',
  ],
};
