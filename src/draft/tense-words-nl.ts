import type { TenseWords } from './tense-words';

const listed = (words: string): string[] => words.trim().split(/\s+/);

const nounLeads =
  '[Dd]e|[Hh]et|[Ee]en|[Dd]eze|een|deze|die|dit|dat|hun|zijn|haar|onze|alle|veel|geen|van|in|met|voor|aan|op|naar|door|bij|over|tegen|tussen|en|of|zonder|per';

const determiners =
  '[Dd]e|[Hh]et|[Ee]en|[Dd]eze|[Dd]it|die|dat|[Hh]un|[Zz]ijn|[Hh]aar|[Oo]nze|mijn|geen|elke?|ieder|welke?';

export const tenseWordsNl: TenseWords = {
  past: listed(`
    was waren had hadden werd werden zei zeiden ging gingen kwam kwamen gaf gaven nam namen deed deden sprak spraken
    begon begonnen bracht brachten riep riepen liep liepen stond stonden lag lagen zat zaten zag zagen hield hielden
    bleef bleven schreef schreven las lazen vond vonden kreeg kregen liet lieten beval sloot sloten trof troffen trok
    trokken verliet verlieten viel vielen won wonnen verloor verloren stierf stierven bezocht ontving vertrok vertrokken
    verscheen verschenen besloot besloten koos kozen bood boden vroeg vroegen wist wisten dacht dachten kocht kochten
    verkocht zocht zochten wierp vloog vlogen reed reden schoot schoten greep grepen bleek bleken steeg stegen daalde
    overleed overleden vocht hief hing sloeg sloegen bezweek kon konden wilde wilden moest moesten mocht mochten
    wees wezen at droeg droegen hielp verbood verboden ontstond brak braken eisten wensten plaatsten`),
  // Not after an article, a preposition or an adjective: "de machinisten", "met klachten".
  regularPast: `(?<!(?<!\\p{L})(?:${nounLeads}|\\p{Ll}*[^aiou\\s]e)\\s)(?:\\p{Ll}{2,}(?:de|te)|\\p{Ll}{2,}(?:[bdfglmnrvz]de|[kfpst]te|chte)n)`,
  notPast: listed(`
    laatste grootste eerste beste meeste hoogste zwaarste beide mede ronde orde aarde mate zijde waarde vrede einde
    liefde schade rede bode weide breedte lengte hoogte diepte gemeente ruimte warmte ziekte hitte sterkte gedachte
    kwade goede harde oude koude rijke komende volgende lopende geplande verwachte staande tiende achtste zevende zesde
    vijfde vierde derde tweede gewapende bekende genoemde verenigde gezamenlijke bestaande lichte rechte echte vaste
    juiste minste slechte korte grote witte rode late vermeende geweigerde gevraagde dichte achterste naaste ernstigste
    belangrijkste duurste oudste jongste laagste kleinste langste snelste sterkste nieuwste uiterste ambte methode
    periode serie studie route minute commissie kade stede ambassade blokkade brigade avonden duizenden honderden
    vinden binden zenden branden melden gelden schelden landen handen worden wenden schenden belanden vermelden bevinden
    verbinden uitzenden helden velden beelden woorden waarden voorwaarden vrienden honden monden`),
  prospective: listed(
    `dreigde dreigden beloofde beloofden plande planden kondigde kondigden eiste eisten bood boden stelde stelden zegde zegden beval bevalen riep riepen waarschuwde waarschuwden vroeg vroegen`,
  ),
  present: listed(`
    is zijn heeft hebben wordt worden gaat gaan komt komen staat staan ligt liggen kan kunnen moet moeten mag mogen wil
    willen zegt zeggen spreekt spreken begint beginnen vindt vinden blijft blijven houdt houden ziet zien doet doen
    vertrekt vertrekken bezoekt bezoeken leidt leiden reist reizen stemt stemmen beslist opent openen sluit sluiten
    volgt volgen verwacht verwachten hoopt hopen vergadert ontmoet ontmoeten treedt treden dient start keert`),
  // Not what an article or the like stands before: "die lijst".
  regularPresent: `(?<!(?<!\\p{L})(?:${determiners})\\s)\\p{Ll}{3,}t`,
  notPresent: listed(`
    niet met het dat wat uit tot kort recht licht dicht macht nacht kracht acht slecht echt direct project object
    resultaat raad staat president minister kabinet parlement beleid tijd gebied stad afspraak krant klant markt punt
    deel student agent document moment percent procent bericht gezicht inzicht overzicht verdrag vlucht lucht tocht
    kust rust winst dienst kunst komst angst post vaart start kaart soort haast juist vast naast geest feest beest rest
    test west oost omdat zodat want maart august poort sport transport rapport export import resort dert dertig ambt
    concert expert bert robert albert debat akkoord contract conflict effect aspect respect district delict tekort
    verzet besluit wet bezit gezet vooruit eruit buiten ertoe zodat voordat nadat totdat doordat opdat inzet afzet
    omzet brandweert drift schrift lift klacht wacht ruit fruit geluid rechterhand internet budget
    voorbereid bereid verspreid staatsbezoek laat pact fout goud zout hout miljoenst`),
  future: listed('zal zullen zult gaat gaan'),
  unclear: listed('zou zouden'),
  perfect: listed('heeft hebben heb hebt is zijn ben bent'),
  participle:
    '(?:(?:aan|af|op|uit|in|toe|terug|voor|over|mee|door|om|vrij|bij|deel|neer|weg|samen|vast|los|bekend)?ge\\p{Ll}{2,}(?:d|t|en|an)|(?:be|ver|ont|her|er)\\p{Ll}{2,}(?:d|t|en))',
  planned: listed('gepland voorzien verwacht geagendeerd ingepland bedoeld bereid'),
  sentence: /^(?=(?:\S+\s+){4})(?=.*\p{Ll}{2,}en(?!\p{L}))/u,
};
