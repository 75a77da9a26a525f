import words from '#lexicon/words.json' with { type: 'json' };
import type { NameWords } from './name-words';
import { setOf } from './set-of';

export const nameWordsNl: NameWords = {
  starters: setOf(`
    aan aangezien achter af afgelopen al aldus alhoewel alle alleen allemaal alles als altijd ander andere anderen anderzijds
    begin behalve beide beiden ben bent bij bijgevolg bijna bijvoorbeeld binnen boven bovendien buiten
    daar daaraan daarbij daardoor daarentegen daarin daarmee daarna daarnaast daarom daarop daarvan daarvoor daaruit
    daarover dan dankzij dat de denk derde desondanks deze dezelfde dichtbij die dinsdag dit doch donderdag door doorgaans
    drie driemaal duizenden dus echter een één eén eerder eerlijk eerst eerste eigen eigenlijk eind eindelijk elders elk elke
    en enerzijds enige enkel enkele er eraan erg ergens ervan even eventueel evenals geen geeft gelukkig genoeg gisteren goed
    haar had heb hebben heeft heel helaas hen het hier hierbij hierdoor hij hoe hoeveel hoewel honderden hun ieder iedereen iemand
    iets ik immers in inderdaad indien inmiddels integendeel intussen is ja jaarlijks je jij jou jouw jullie kan keer kijk komt
    kortom kunnen laat laatst langs later liever maandag maar mag meer meestal men met mevrouw mijn minder misschien
    mocht moet momenteel morgen na naar naast nadat natuurlijk nee neem net niemand niet niets nieuw nieuwe nochtans nog nooit nu
    of ofschoon om omdat ondanks onder ondertussen ongeveer ons onze ook op opdat opnieuw opvallend over overal overigens pas
    per plotseling precies rond samen sinds slechts snel sommige sommigen soms steeds straks tachtig te tegen tegelijk tegelijkertijd
    tegenover ten tenslotte tenzij ter terug terwijl tevens tien tijdens toch toen tot totdat tussen twee tweede uit uiteindelijk
    uiteraard van vanaf vandaag vandaar vanuit vanwege veel velen verder vervolgens vier vijf vlak voor vooral voorlopig
    vorig vorige vrijdag vroeger waar waarna waarom waarschijnlijk wanneer want waren was wat we weer wegens weinig wel welk welke
    werd wie wij wil woensdag word wordt zal zaterdag ze zeg zeker zelf zelfs zes zeven zeventig zij zijn zo zoals zodat zodra zondag zonder zou
    zowel zulke zullen acht negen elf twaalf twintig dertig vijftig honderd duizend iedere geef ga gaat maak
    nadien daarop omgekeerd ooit onlangs recent recentelijk tenminste vermoedelijk volgens volgende wellicht zogenaamd zogezegd
    aldaar allen allicht beter blijkbaar blijft dag deel dergelijke doe doet ene geloof gezien groot grote hadden heb help hoor
    hoezo jammer jong jonge klein kleine komende lang lange laten leuk mensen mogelijk nergens oud oude rechts links
    sedert staat stel tja trouwens uitgerekend vanavond vanmiddag vanochtend veertig vindt vraag vreemd waarbij waarin
    waardoor waarvan wees weet werken wilt zestig zich zie ziet zorg zowat zult overmorgen eergisteren eveneens vandaan
    garanties troepen sancties onderhandelingen gesprekken oorlog vrede spanningen protest verkiezingen regering
    minister president premier koning koningin politie justitie rechter onderzoekers wetenschappers experts critici
    stakers werknemers vakbonden boeren artsen studenten leerlingen bewoners burgers ouders kinderen vrouwen mannen`),
  particles: setOf('van de der den von ten ter te la le du da di del della dos el al bin ben ibn zu zur ’t van_de op'),
  offices: setOf(`
    president presidente vice-president oud-president ex-president premier minister-president minister ministers onderminister
    ex-premier oud-premier oud-minister ex-minister staatssecretaris bondskanselier kanselier woordvoerder woordvoerster
    functionaris ambtenaar diplomaat generaal kolonel kapitein luitenant majoor admiraal commandant topdiplomaat defensieminister
    buitenlandminister gouverneur burgemeester wethouder schepen senator kamerlid parlementslid europarlementslid volksvertegenwoordiger
    ambassadeur gezant adviseur secretaris-generaal secretaris voorzitter ondervoorzitter partijvoorzitter fractievoorzitter
    partijleider oppositieleider leider directeur topman topvrouw bestuurder bestuursvoorzitter ceo eurocommissaris commissaris
    koning koningin prins prinses graaf baron paus kardinaal bisschop aartsbisschop pater zuster pastoor imam rabbijn
    professor hoogleraar dokter doctor dr prof mr ir drs meester advocaat advocate procureur rechter officier onderzoeksrechter
    rechercheur agent inspecteur econoom analist onderzoeker onderzoekster historicus politicoloog socioloog bioloog
    schrijver schrijfster auteur dichter zanger zangeres acteur actrice regisseur filmmaker presentator presentatrice kunstenaar
    fotograaf journalist journaliste redacteur hoofdredacteur columnist correspondent verslaggever trainer coach bondscoach
    spits doelman keeper verdediger middenvelder aanvoerder renner wielrenner tennisser tennisster voetballer sprinter
    ploegleider scheidsrechter wereldkampioen kampioen landgenoot ploegmaat ploeggenoot broer zus vader moeder zoon dochter echtgenoot
    weduwe vriend vriendin collega buurman buurvrouw meneer mevrouw heer dame boer ondernemer vakbondsman vakbondsleider
    ombudsman notaris architect ingenieur piloot chauffeur conciërge leraar lerares student muzikant gitarist drummer`),
  bodies: setOf(`
    Ministerie Universiteit Hogeschool Raad Hof Bank Kamer Commissie Organisatie Bond Vereniging Federatie Fonds Stichting Partij
    Beweging Front Unie Centrum Instituut Academie Bureau Dienst Hoge Comité Liga Verbond Koninklijke Nationale Europese Verenigde
    Internationale Vlaamse Katholieke Orde Leger Club Radio Museum Theater Rechtbank Buitenlandse Binnenlandse Openbaar`),
  bodyNouns:
    /^\p{Ll}*(?:bond|partij|vereniging|bedrijf|organisatie|waterschap|concern|beweging|fabrikant|maatschappij|stichting|groepering|omroep|federatie|coalitie|rederij|keten|instituut|bureau|uitgever)$/u,
  placeNouns: /^(?:\p{Ll}*(?:stad|dorp|eiland|regio)|gemeente|provincie|deelstaat|buurland|rivier|streek)$/u,
  isPlaceNounPart: false,
  articles: setOf('de het'),
  bodyJoints: setOf('van voor der de het en in tot op des'),
  bodyEnds: setOf(`
    Bank Raad Partij Unie Bond Club United City Group Groep Holding Airlines Airways Motors Media Records Films Pictures NV BV SA AG Inc Ltd
    Corp Company Boys Blok Kruis Commissie Kamer Senaat Parlement Congres Ministerie Universiteit Hogeschool Hof Fonds Stichting Vereniging
    Federatie Front Beweging Instituut Institute University College Foundation Association Council Union Bank Party Telecom Energy
    Systems Software Technologies International Zaken Onderwijs Liga Staf Korps Politie Rekenhof Orkest Ensemble Brugge Sport Zondag`),
  fields: setOf(
    'Onderwijs Defensie Financiën Justitie Volksgezondheid Landbouw Binnenlandse Buitenlandse Economische Sociale Infrastructuur Verkeer Klimaat Asiel Wonen Cultuur',
  ),
  fieldJoints: setOf('Zaken en'),
  toPlace: setOf('in te naar uit nabij vanuit richting rond bij langs boven buiten door tussen'),
  noNames: setOf(`
    Kamerlid Kamerleden Kamerdebat Kamerbrief Kamermeerderheid Statenlid Statenleden
    God Allah Kerstmis Pasen Pinksteren Internet Euro Ramadan Bijbel Koran Olympische Spelen Olympisch WK EK GP Tour Giro Vuelta
    Koude_Oorlog Tweede_Wereldoorlog Eerste_Wereldoorlog Wereldoorlog Oscar Oscars Nobelprijs Nieuwjaar Sinterklaas Kerst Champions_League
    Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Januari Februari Maart April Mei Juni Juli Augustus September Oktober
    November December TV CD DVD PC CEO DNA AIDS HIV SMS GSM PS AM FM HTML A4 BTW Bvba BVBA II III IV VI VII XVI XIV Grand_Prix Ronde Cup
    ${words.nl.tongues} Islam
    Euronext AEX Dow Nasdaq UTC GMT Nord_Stream Nord_Stream_2 Covid Corona Hamas-oorlog Brexit`),
  adjectives: setOf(`
    Europese Europees Vlaamse Vlaams Waalse Waals Brusselse Brussels Antwerpse Antwerps Gentse Gents Brugse Brugs Leuvense Leuvens
    Mechelse Luikse Haagse Haags Amsterdamse Amsterdams Rotterdamse Utrechtse Friese Fries Zeeuwse Limburgse Limburgs Brabantse Brabants
    Westerse Westers Oosterse Arabische Afrikaanse Aziatische Latijns-Amerikaanse Baltische Scandinavische Catalaanse Catalaans
    Baskische Islamitische Joodse Katholieke Romeinse Nederlandstalige Franstalige Nederlandstalig Franstalig Duitstalige`),
  uninflected: /[^e]$/,
  adjective:
    /^\p{Lu}[\p{Ll}-]*(?:\p{Lu}\p{Ll}+)?(?:aanse|ische|iaanse|ese|ense|else|andse|rgse|rpse|erse|mse|dse|kse|lse|ntse|ngse|psche|tse|isch|aans)$/u,
  people:
    /^(?:Vlaming|Waal|Walen)$|^\p{Lu}\p{Ll}+(?:[ikx]aan|anen|aren|iërs|ezen|enaars|nezen|landers|lingen|isten|ianen)$/u,
};
