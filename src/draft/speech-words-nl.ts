import type { SpeechWords } from './speech-words';

const listed = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_/g, ' '));

export const speechWordsNl: SpeechWords = {
  say: listed(`
    zei zeiden zegt zeggen stelde stelden stelt stellen meldde meldden meldt melden vertelde vertelden vertelt vertellen
    verklaarde verklaarden verklaart verklaren benadrukte benadrukten benadrukt benadrukken herhaalde herhaalden herhaalt herhalen
    waarschuwde waarschuwden waarschuwt waarschuwen dreigde dreigden dreigt dreigen ontkende ontkenden ontkent ontkennen
    beschuldigde beschuldigden beschuldigt beschuldigen adviseerde adviseert
    schreef schreven schrijft schrijven twitterde tweette citeert bevestigde bevestigden bevestigt bevestigen erkende erkenden erkent erkennen
    kondigde kondigden kondigt beloofde beloofden belooft beloven zegde zegden zegt_toe noemde noemden noemt noemen riep riepen roept roepen
    eiste eisten eist eisen vroeg vroegen vraagt vragen antwoordde antwoordden antwoordt reageerde reageerden reageert beweerde beweerden beweert beweren
    betoogde betoogt concludeerde concludeert suggereerde suggereert oordeelde oordeelden oordeelt pleitte pleitten pleit verweet verwijt
    verwierp verwierpen verwerpt weersprak weerspreekt weerspreken weigerde weigerden weigert weigeren beval bevalen beveelt drong drongen dringt
    verwoordde voegde voegt berichtte bericht berichten onthulde onthult publiceerde publiceert
    hekelde hekelt bekritiseerde bekritiseert prees prijst betreurde betreurt veroordeelde veroordeelt raamt raamde schat schatte schatten klaagde
    klaagt voorbeelden_gaf voorbeeld_gaf reden_gaf redenen_gaf verwees verwezen verwijst verwijzen verzekerde verzekert becijferde becijfert blikte  onderstreepte onderstreept`),
  reporting: [
    'zei',
    'zeiden',
    'zegt',
    'zeggen',
    'vertelde',
    'vertelden',
    'verklaarde',
    'herhaalde',
    '(?:had|hadden|heeft)\\s[^.;:,]{0,60}?(?:gezegd|verteld|verklaard)',
  ],
  hold: listed(`
    vreest vrezen vreesde vreesden vindt vinden vond vonden denkt denken dacht dachten gelooft geloven geloofde hoopt hopen hoopte
    verwacht verwachten verwachtte wil willen wilde wilden wenst beschouwt beschouwen beschouwde ziet twijfelt betwijfelt
    veronderstelt vermoedt vermoedde vermoeden rekent overweegt overwegen overwoog acht achtte kaatst verzet verzette`),
  said: listed(`
    gezegd gemeld verteld verklaard benadrukt herhaald gewaarschuwd gedreigd ontkend beschuldigd aangegeven laten_weten geadviseerd geschreven bevestigd erkend
    aangekondigd beloofd toegezegd genoemd opgeroepen geëist gevraagd geantwoord gereageerd beweerd geconcludeerd gesuggereerd geoordeeld
    bepleit verweten verworpen weersproken geweigerd bevolen aangedrongen toegevoegd uitgelegd bericht onthuld meegedeeld gehekeld bekritiseerd
    betreurd veroordeeld geraamd geschat verzekerd verzet tegengesproken gesteld duidelijk_gemaakt`),
  split: [
    ['gaf|gaven|geeft|geven', 'aan'],
    ['liet|lieten|laat|laten', 'weten|zien|optekenen'],
    ['maakte|maakten|maakt|maken', 'duidelijk|bekend'],
    ['legde|legden|legt|leggen', 'uit|op tafel'],
    ['deelde|deelden|deelt|delen', 'mee'],
    ['wees|wezen|wijst|wijzen', 'af|erop|op'],
    ['deed|deden|doet|doen', 'af als'],
    ['sprak|spraken|spreekt|spreken', 'tegen|van|uit'],
    ['drong|drongen|dringt|dringen', 'aan'],
    ['trok|trokken|trekt', 'in twijfel'],
    ['bracht|brachten|brengt', 'naar buiten|naar voren'],
    ['was|waren|is|zijn', 'uit op'],
    ['zette|zetten|zet', 'aan tot|uiteen'],
  ],
  auxiliaries: listed('heeft hebben had hadden'),
  according: listed(
    'volgens aldus zo_zei zo_zegt zo_meldt zo_liet zo_laat naar_zeggen_van in_de_woorden_van blijkens blijkt_uit bleek_uit dixit',
  ),
  gendered: { f: listed('zij ze haar'), m: listed('hij hem') },
  pronouns: listed('hij zij ze het'),
  accordingPronouns: listed('hem haar hen hun'),
  toSomeone: listed('in tegen aan tegenover met door van over naar bij'),
  determiners: listed('de het een deze dit die zijn haar hun onze ook echter vervolgens later gisteren vandaag'),
  that: listed('dat of'),
  pointsBack: listed('dat dit zo'),
  infinitive: 'te',
  relative: listed('die wat wie waarin waarop waarbij waarvan waarmee waardoor waaronder'),
  clauses: listed('zoals als toen terwijl omdat nadat voordat aangezien zodat hoewel'),
  message: 'boodschap|verklaring|reactie|antwoord|kritiek|conclusie|eis|waarschuwing|oproep|redenering',
  but: listed('maar'),
  notAnother: listed('ook wel niet geen vooral juist te om'),
  impersonal: listed('het'),
  background: listed('waar'),
  accompanying: listed('waarbij'),
};
