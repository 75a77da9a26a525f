import words from '#lexicon/words.json' with { type: 'json' };
import type { Unit, UnitSort } from './units';

const unit = (id: string, sort: UnitSort, nouns: string): Unit => ({
  id,
  sort,
  nouns: nouns
    .trim()
    .split(/\s+/)
    .map((noun) => noun.replace(/_/g, ' ')),
});

export const unitsEn: readonly Unit[] = [
  unit('trainers', 'forces', 'trainers instructors military_advisers military_advisors'),
  unit('reservists', 'forces', 'reservists'),
  unit(
    'troops',
    'forces',
    'troops soldiers peacekeepers servicemen servicewomen service_members servicemembers fighters paratroopers personnel forces infantry marines infantrymen conscripts militants troop',
  ),
  unit(
    'battalions',
    'things',
    'battalions battalion battalion_tactical_groups brigades brigade divisions regiments squadrons',
  ),
  unit(
    'materiel',
    'things',
    `aircraft jets helicopters ships missiles vehicles planes tanks drones rockets guns shells warships boats trucks cars buses trains weapons howitzers bombers submarines
    warplanes flights launchers rounds bombs tractors`,
  ),
  unit('deaths', 'people', 'deaths dead fatalities killed victims lives bodies'),
  unit('injured', 'people', 'injured wounded injuries'),
  unit(
    'people',
    'people',
    `people civilians citizens persons protesters demonstrators residents inhabitants members strikers workers employees staff
    refugees voters pupils students passengers travellers travelers officers prisoners hostages families households
    children men women doctors teachers farmers patients visitors spectators evacuees volunteers supporters migrants suspects
    plaintiffs drivers nurses signatories journalists participants ${words.en.peoples} casualties
    firefighters jobs engineers scientists researchers miners pilots sailors builders players athletes customers tenants activists
    applicants delegates respondents fans rescuers paramedics traders fishermen witnesses lawyers staffers monitors observers police guards businessmen businesspeople commuters`,
  ),
  unit(
    'officials',
    'people',
    'officials diplomats senators lawmakers ministers leaders presidents spokesmen countries',
  ),
  unit('calls', 'things', 'calls phone_calls'),
  unit('votes', 'things', 'votes'),
  unit('seats', 'things', 'seats'),
  unit('homes', 'things', 'homes houses buildings'),
  unit('percent', 'measures', 'percent per_cent % percentage_points'),
  unit('hours', 'measures', 'hours hour'),
  unit('minutes', 'measures', 'minutes minute'),
  unit('days', 'measures', 'days day'),
  unit('weeks', 'measures', 'weeks week'),
  unit('months', 'measures', 'months month'),
  unit('years', 'measures', 'years year'),
  unit('kilometres', 'measures', 'kilometers kilometres kilometer kilometre km'),
  unit('miles', 'measures', 'miles mile'),
  unit('metres', 'measures', 'metres meters feet inches centimetres centimeters'),
  unit('tonnes', 'measures', 'tonnes tons ton'),
  unit('kilograms', 'measures', 'kilograms kilos kg'),
  unit('acres', 'measures', 'acres hectares'),
  unit('euros', 'measures', 'euros euro'),
  unit('dollars', 'measures', 'dollars dollar'),
  unit('roubles', 'measures', 'roubles rubles'),
  unit('pounds', 'measures', 'pounds'),
  // By their endings, after all that are listed.
  unit('people', 'people', '*ists *workers *owners *holders *goers *ees'),
];
