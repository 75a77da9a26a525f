import words from '#lexicon/words.json' with { type: 'json' };
import type { NameWords } from './name-words';
import { setOf } from './set-of';

export const nameWordsEn: NameWords = {
  starters: setOf(`
    a about above according across after afterwards again against ago all almost alone along already also although always am among amid an
    and another any anyone anything are around as asked at away back be because been before behind being below beside besides best better
    between beyond both but by can certainly clearly could critics current currently day days did do does doing done down due during each
    earlier early eight either eleven else enough especially even eventually ever every everyone everything except experts few fifteen fifty finally
    first five for former four from further get given go good great had has have having he her here hers him his how however hundreds
    i if in including indeed instead into is it its itself just last lastly late later least less let like likewise local long look
    make many may maybe me mean meanwhile might mine more moreover most mr mrs ms much must my nearly neither never nevertheless new next
    nine no nobody none nonetheless nor not nothing now of off officials often old on once one only or other others otherwise our ours out outside
    over overall own people perhaps please police previously prior protesters rather recent recently reporters researchers residents scientists second see seven several she
    should similarly since six so some someone something sometimes soon speaking still such surely take ten than thank thanks that the their
    theirs them then there thereafter therefore these they third this those though thousands three through throughout thus to today
    together tomorrow tonight too toward towards troops twelve twenty two under underneath unfortunately unless unlike until up upon us used very
    voters want was we well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why
    will with within without workers would yes yesterday yet you your yours monday tuesday wednesday thursday friday saturday sunday dozens
    january february march april june july august september october november december sanctions talks war peace analysts authorities
    asked any half lawyers judges ministers farmers doctors students teachers employees unions investigators observers witnesses`),
  particles: setOf('van de der den von la le du da di del della dos el al bin ben ibn zu and_Mrs'),
  offices: setOf(`
    president vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman governor gov mayor
    ambassador general gen colonel col captain capt lieutenant lt major maj admiral adm commander sergeant sgt officer sheriff
    spokesman spokeswoman spokesperson official adviser advisor director chief chairman chairwoman chair head leader ceo commissioner
    king queen prince princess duke pope cardinal bishop archbishop father sister imam rabbi reverend rev sir lord lady dame
    professor prof doctor dr judge justice prosecutor attorney lawyer economist analyst researcher historian scientist writer author
    poet singer actor actress director filmmaker photographer journalist editor columnist correspondent reporter coach manager
    captain goalkeeper striker mr mrs ms miss deputy acting former prime foreign defence defense finance interior home treasury vice
    senior national security secretary-general speaker lawmaker mp envoy farmer engineer pilot teacher student nurse
    brother mother son daughter wife husband widow`),
  bodies: setOf(`
    Ministry Department University Council Court Bank Chamber Commission Organization Organisation Association Federation Fund Foundation Party
    Movement Union Institute Academy Bureau Office Agency Committee House Supreme International National European United Federal Joint
    Royal Center Centre League Board Society Church Embassy Parliament Congress Senate Assembly Community Confederation Friends Reporters Doctors`),
  bodyNouns:
    /^(?:union|party|agency|company|group|charity|firm|airline|newspaper|movement|carrier|broadcaster|retailer)$/u,
  placeNouns: /^(?:river|mount|lake|cape|gulf|strait|province|county)$/u,
  isPlaceNounPart: true,
  articles: setOf('the'),
  bodyJoints: setOf('of for and the in on to'),
  bodyEnds: setOf(`
    Ministry Department University College Council Court Bank Chamber Commission Organization Organisation Association Federation Fund Foundation
    Party Movement Union Institute Academy Bureau Office Agency Committee House League Board Society Church Embassy Parliament Congress Senate
    Assembly Group Holdings Airlines Airways Motors Media Records Pictures Inc Ltd Corp Company Co LLC PLC plc AG SA NV United City Rovers Force
    Army Navy Corps Guard Police Service Services Authority Administration Alliance Coalition Front Brigade Times Post Journal News Telegraph
    Treasury Systems Technologies Energy Telecom Hospital School Museum Orchestra Theatre Theater Watch Reserve Pentagon Workers Trust Airlines`),
  fields: setOf('State Defense Defence Finance Justice Health Education Agriculture Energy Trade Commerce'),
  fieldJoints: setOf('and'),
  toPlace: setOf('in at near from to outside around across toward towards into throughout'),
  noNames: setOf(`
    God Allah Christmas Easter Internet Ramadan Bible Koran Quran Olympics Olympic Games World_Cup Cold_War World_War Oscar Oscars Nobel
    January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday TV CD DVD PC CEO DNA AIDS HIV AM PM GMT EST UTC GDP II III IV VI ${words.en.tongues} Thanksgiving Covid COVID-19 Brexit Dow Nasdaq Iron_Curtain Nord_Stream Nord_Stream_2 Jr Sr I OK Mr Mrs Ms Islam Christianity`),
  adjectives: setOf(
    'European Western Eastern Asian African Arab Arabic Baltic Scandinavian Catalan Basque Islamic Jewish Catholic Roman Flemish Walloon Welsh',
  ),
  uninflected: /^(?:North|South|East|West|Central)(?:ern)?$/,
  adjective: /^\p{Lu}\p{Ll}+(?:ian|ish|ese|ean|ican|esque)$/u,
  people: /^\p{Lu}\p{Ll}+(?:ians|icans|eans|nders|ites)$/u,
};
