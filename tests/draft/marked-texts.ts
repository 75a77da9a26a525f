import { type MarkedText, readMarked } from './marked-text';

/** Invented texts of quite other matters, read by a person; no paper has printed them. */
export const markedTexts: readonly MarkedText[] = [
  readMarked(
    'een staking',
    'nl',
    '2023-06-14',
    `
Het spoor ligt [D:vandaag|2023-06-14] stil door een staking van de machinisten. => -
Volgens vakbond [A:VSR] doen [Q:ruim 4.200 machinisten|> 4200..* people] mee. => VSR
“We vragen niet om het onmogelijke”, zei voorzitter [A:Hilde Verbruggen] [D:dinsdag|2023-06-13]. => Hilde Verbruggen
“Maar de directie luistert niet.” => Hilde Verbruggen

[A:Verbruggen] waarschuwde dat de acties [D:volgende week|2023-06-19/2023-06-25] harder worden. => Verbruggen
De vervoerder ontkent dat het overleg is mislukt. => De vervoerder
[D:Afgelopen vrijdag|2023-06-09] legden [Q:honderden stakers|range 100..999 people] het werk al [Q:vier uur|= 4..4 hours] neer. => narrator
In [P:Zwolle] en [P:Gent] reden geen treinen. => -
Minister [A:Joost van Aken] noemde de staking onnodig. => Joost van Aken
Hij zei dat het loon met [Q:6 procent|= 6..6 percent] stijgt. => Joost van Aken
`,
  ),
  readMarked(
    'a strike',
    'en',
    '2023-06-14',
    `
Nurses across [A:Scotland] walked out [D:on Monday|2023-06-12] over pay. => -
[Q:More than 9,000 nurses|> 9000..* people] joined the strike, according to the union [A:UNH]. => UNH
“We were left with no choice,” said [A:Moira Kinnaird], its general secretary. => Moira Kinnaird
“Nobody wants to leave a ward.” => Moira Kinnaird

The government said the offer of [Q:5 percent|= 5..5 percent] was final. => The government
Health Secretary [A:Alan Dunmore] told reporters that talks will resume [D:next Tuesday|2023-06-20]. => Alan Dunmore
He denied that he had refused to meet the union. => Alan Dunmore
[A:Kinnaird] threatened a longer strike [D:in July|?]. => Kinnaird
`,
  ),
  readMarked(
    'een overstroming',
    'nl',
    '2022-11-21',
    `
Na [Q:drie dagen|= 3..3 days] regen is de rivier [D:zondag|2022-11-20] buiten haar oevers getreden. => -
Daarbij zijn [Q:zeker 7 mensen|> 7..* deaths] omgekomen, meldde de brandweer. => de brandweer
[Q:Ongeveer 1.300 inwoners|~ 1300..1300 people] van [P:Dinant] zijn geëvacueerd. => narrator
Het leger stuurde [Q:250 soldaten|= 250..250 troops] en [Q:12 helikopters|= 12..12 materiel]. => narrator
“Dit hebben we sinds [D:1993] niet gezien”, aldus burgemeester [A:Luc Hanssens]. => Luc Hanssens
[A:Hanssens] vreest dat de dijk het [D:de komende dagen|2022-11-21/2022-11-28] niet houdt. => Hanssens
Volgens hem is er [Q:20 miljoen euro|= 20000000..20000000 euros] nodig. => Hanssens
`,
  ),
  readMarked(
    'an election',
    'en',
    '2024-03-03',
    `
Voters in [A:Portugal] go to the polls [D:on Sunday|2024-03-03]. => -
[A:Ines Carvalho], the leader of the opposition, said [D:on Friday|2024-03-01] that she would not join a coalition. => Ines Carvalho
“I will not govern with those who lied,” she said. => Ines Carvalho
Prime Minister [A:Rui Tavares] accused [A:Carvalho] of running away. => Rui Tavares
According to a poll published [D:last week|2024-02-19/2024-02-25], [Q:31 percent|= 31..31 percent] are undecided. => -
The electoral commission rejected claims of fraud. => The electoral commission
[A:Tavares] has been in office [D:since 2019|2019-01-01/..]. => -
A senior official said turnout could exceed [Q:60 percent|= 60..60 percent]. => senior official
`,
  ),
  readMarked(
    'een rechtszaak',
    'nl',
    '2023-01-09',
    `
De rechtbank in [P:Breda] heeft [A:Kees Dorrestein] [D:maandag|2023-01-09] veroordeeld tot [Q:zes jaar|= 6..6 years] cel. => rechtbank
De officier van justitie had [Q:acht jaar|= 8..8 years] geëist. => officier van justitie
Zijn advocaat [A:Samira Belhaj] zei dat haar cliënt onschuldig is. => Samira Belhaj
“We gaan in hoger beroep”, kondigde ze aan. => Samira Belhaj
De zaak begon [D:eind oktober 2021|2021-10-21/2021-10-31]. => -
[A:Dorrestein] ontkende [Q:drie miljoen euro|= 3000000..3000000 euros] te hebben weggesluisd. => Dorrestein
Het hof doet [D:over twee weken|2023-01-19/2023-01-27] uitspraak. => -
`,
  ),
  readMarked(
    'a trade row',
    'en',
    '2023-06-14',
    `
[A:Canada] will impose tariffs on steel from [A:Brazil], Trade Minister [A:Claire Fontaine] announced [D:on Tuesday|2023-06-13]. => Claire Fontaine
The measures take effect [D:on 1 July|2023-07-01]. => -
[A:Brazil] called the tariffs illegal and threatened an embargo on Canadian grain. => Brazil
“We will respond if this goes ahead,” said the Brazilian foreign minister, [A:Paulo Lins]. => Paulo Lins
[A:Fontaine] dismissed the threat. => Fontaine
Exports worth [Q:$3.2 billion|= 3200000000..3200000000 dollars] are at stake, the [A:World Trade Organization] estimated [D:last month|2023-05]. => World Trade Organization
`,
  ),
  readMarked(
    'a peace force',
    'en',
    '2021-09-02',
    `
[A:Kenya] plans to send [Q:between 800 and 1,000 soldiers|range 800..1000 troops] to the region [D:by the end of October|../2021-10-31]. => narrator
“Our troops are ready,” President [A:Daniel Mwangi] told [A:Reuters]. => Daniel Mwangi
The rebels warned that any foreign force would be attacked. => -
[A:Mwangi] said [Q:nearly 300 Kenyan troops|~ 300..300 troops] were already there. => Mwangi
[A:France], which left [D:in 2014|2014], offered [Q:40 vehicles|= 40..40 materiel] and [Q:two aircraft|= 2..2 materiel]. => -
The [A:United Nations] has confirmed that [Q:dozens of civilians|range 20..99 deaths] were killed [D:over the weekend|2021-08-28/2021-08-29]. => United Nations
`,
  ),
  readMarked(
    'een handelsruzie',
    'nl',
    '2023-06-14',
    `
[A:Noorwegen] en [A:Marokko] ruziën [D:al sinds begin 2021|2021-01-01/..] over vis. => -
Het Noorse ministerie zei [D:woensdag|2023-06-14] dat het een invoerverbod overweegt. => -
“Dat zou een vergissing zijn”, reageerde de Marokkaanse minister [A:Driss Alaoui]. => Driss Alaoui
[A:Alaoui] eist dat Oslo de heffing schrapt, maar [A:Noorwegen] weigert dat. => Alaoui
De [A:Europese Commissie] roept beide landen op om te praten. => Europese Commissie
`,
  ),
  readMarked(
    'een overname',
    'nl',
    '2023-06-14',
    `
Directeur [A:Ruud Postma]: “Wij verkopen de haven niet.” => Ruud Postma
“Dit plan is te vroeg. => Karin Loos
Wij willen eerst praten”, zei wethouder [A:Karin Loos]. => Karin Loos
De haven blijft van de stad. => Ruud Postma
Dat zei [A:Postma] [D:gisteren|2023-06-13] tegen de raad. => -
[A:Noorwegen] had eerder belangstelling voor de haven getoond. => -
De boodschap: een akkoord blijft mogelijk. => Noorwegen
`,
  ),
  readMarked(
    'een brand, van uur tot uur',
    'nl',
    '2027-02-09',
    `
08.40 uur – Burgemeester [A:Sanne Kruithof] roept bewoners op binnen te blijven. => Sanne Kruithof
“De rook hindert, maar is niet giftig”, schrijft ze. => Sanne Kruithof

09.05 uur – De veiligheidsregio meldt dat [Q:drie brandweerlieden|= 3..3 injured] gewond zijn. => De veiligheidsregio

10.30 uur – De eigenaar, [A:Rik Oldenhof], zegt dat er geen asbest lag. => Rik Oldenhof
Hij noemt het bericht onzin. => Rik Oldenhof
`,
  ),
  readMarked(
    'a storm, hour by hour',
    'en',
    '2027-01-22',
    `
7.10am: First minister [A:Aileen Rossie] has urged people not to travel. => Aileen Rossie

8.20am: The opposition accuses ministers of being slow to act. => The opposition

9am: [A:Rossie] rejects that claim. => Rossie
`,
  ),
  readMarked(
    'een gesprek',
    'nl',
    '2027-11-13',
    `
[A:Fatima Bouazza] leidt het ziekenhuis in [P:Venlo]. => -
Hoe erg is het tekort? => -
“We sluiten elke dag bedden.” => Fatima Bouazza
Minister [A:Dirk Aalders] beloofde extra geld. => Dirk Aalders
Ze gelooft er niets van. => Fatima Bouazza
“Aan beloftes heb ik niets”, zegt ze. => Fatima Bouazza
De patiënt, zo blijkt uit een peiling van [A:Zorgkompas], wacht liever niet. => Zorgkompas
`,
  ),
  readMarked(
    'a talk',
    'en',
    '2027-10-02',
    `
[A:Helena Strand] led the inquiry. => -
Did she think of the courts? => -
“My lawyers advised against it.” => Helena Strand
Her successor, [A:Owen Tate], disputes that. => Owen Tate
She says that nobody asked her. => Helena Strand
The steel industry says otherwise. => The steel industry
`,
  ),
];
