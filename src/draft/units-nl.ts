import words from '#lexicon/words.json' with { type: 'json' };
import type { Unit, UnitSort } from './units';

const unit = (id: string, sort: UnitSort, nouns: string): Unit => ({ id, sort, nouns: nouns.trim().split(/\s+/) });

export const unitsNl: readonly Unit[] = [
  unit('trainers', 'forces', 'trainers instructeurs *adviseurs'),
  unit('reservists', 'forces', 'reservisten'),
  unit(
    'troops',
    'forces',
    '*troepen *militairen *soldaten blauwhelmen manschappen *strijders parachutisten mariniers infanteristen dienstplichtigen commando’s',
  ),
  unit('battalions', 'things', 'bataljons bataljon brigades brigade divisies regimenten compagnieën eskaders'),
  unit(
    'materiel',
    'things',
    '*tanks *vliegtuigen *raketten *schepen *helikopters *drones *voertuigen *wagens *kanonnen *granaten *auto’s *boten *bussen *treinen *wapens houwitsers pantserwagens vrachtwagens onderzeeërs *toestellen vluchten *tractoren *tractors trekkers',
  ),
  unit('deaths', 'people', 'doden slachtoffers dode slachtoffer gesneuvelden levens lichamen'),
  unit('injured', 'people', 'gewonden gewonde'),
  unit(
    'people',
    'people',
    `mensen man *burgers personen *waarnemers zakenlieden zakenmensen forenzen *demonstranten *betogers *inwoners *leden *stakers *werknemers *arbeiders *vluchtelingen
    *kiezers *leerlingen *studenten *passagiers *reizigers *agenten *gevangenen *gijzelaars *ambtenaren *medewerkers *huishoudens gezinnen *kinderen mannen vrouwen *artsen *leraren *leerkrachten *boeren
    *patiënten *bewoners *bezoekers *toeschouwers *evacués *vrijwilligers *aanhangers *migranten *verdachten *eisers
    *chauffeurs *verpleegkundigen *ondertekenaars *journalisten *deelnemers ${words.nl.peoples} *brandweerlieden *hulpverleners *banen *arbeidsplaatsen *stemmers *gedupeerden *getuigen *advocaten *ingenieurs *onderzoekers *wetenschappers *mijnwerkers *piloten *bouwvakkers *spelers *klanten
    *huurders *activisten *ondervraagden *ondernemers *vissers *docenten`,
  ),
  unit(
    'officials',
    'people',
    '*diplomaten *functionarissen *ministers *leiders *presidenten *woordvoerders *senatoren *landen',
  ),
  unit('calls', 'things', 'gesprekken telefoongesprekken telefoontjes'),
  unit('votes', 'things', 'stemmen'),
  unit('seats', 'things', 'zetels'),
  unit('homes', 'things', '*huizen *woningen *gebouwen'),
  unit('percent', 'measures', 'procent percent % procentpunt'),
  unit('hours', 'measures', 'uur uren'),
  unit('minutes', 'measures', 'minuten minuut'),
  unit('days', 'measures', 'dagen dag werkdagen'),
  unit('weeks', 'measures', 'weken week'),
  unit('months', 'measures', 'maanden maand'),
  unit('years', 'measures', 'jaar jaren'),
  unit('kilometres', 'measures', 'kilometer km kilometers'),
  unit('miles', 'measures', 'mijl mijlen'),
  unit('metres', 'measures', 'meter meters centimeter millimeter'),
  unit('tonnes', 'measures', 'ton'),
  unit('kilograms', 'measures', 'kilo kilogram'),
  unit('hectares', 'measures', 'hectare'),
  unit('euros', 'measures', 'euro'),
  unit('dollars', 'measures', 'dollar dollars'),
  unit('roubles', 'measures', 'roebel roebels'),
  unit('pounds', 'measures', 'pond'),
  // By their endings, after all that are listed.
  unit('people', 'people', '*isten *eurs *aars *lieden *genoten *houders *bestuurders'),
];
