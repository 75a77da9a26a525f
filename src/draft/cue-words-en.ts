import words from '#lexicon/words.json' with { type: 'json' };
import type { CueWords } from './cue-words';

const listed = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_/g, ' ').replace(/\*/g, '\\p{L}*'));

export const cueWordsEn: CueWords = {
  kinds: {
    sanctions: listed(`
      sanction sanctions sanctioned sanctioning embargo embargoes boycott* SWIFT asset_freeze asset_freezes freeze_assets freezing_assets frozen_assets freezing_the_assets freeze_the_assets
      export_control export_controls export_ban export_bans import_ban import_bans travel_ban travel_bans blacklist* tariff tariffs counter-tariffs countermeasures penalties
      cut_off_from cutting_off economic_costs severe_costs swift_and_severe_costs severe_consequences sovereign_debt full_blocking Nord_Stream punitive_measures
      fr(?:eeze|eezing|oze|ozen)\\s(?:\\S+\\s){0,3}assets cut(?:s|ting)?\\s(?:\\S+\\s){1,4}off_from
      trade_restrictions import_duties levies entity_list`),
    troops: listed(`
      troop troops soldier soldiers military forces army exercises drills battalion* brigade* build-up buildup paratrooper* submarine* warship* reservist*
      personnel navy mobilis* mobiliz* deploy* stationed missiles`),
    denial: listed(`
      deny denies denied denying denial* no_plans no_plan no_intention dismiss* false untrue hysteria propaganda lies baseless groundless refut* unfounded nonsense
      not_true rebut*`),
    refusal: listed(
      'refus* reject* rule_out ruled_out rules_out declin* veto* would_not_negotiate no_concessions will_not_accept opposed_to unacceptable',
    ),
    demand: listed(`
      demand* insist* guarantee* urge urged urges urging call_on called_on calls_on call_for called_for calls_for must_stop must_end condition conditions order ordered orders ultimatum
      request* appeal* wants_the asked_for`),
    threat: listed(`
      threat* warn* consequences retaliat* impose_costs severe_costs high_price heavy_price respond_decisively respond_swiftly decisive* reprisal* pay_a_price`),
    diplomacy: listed(`
      diploma* negotiat* talks dialogue agreement* treaty treaties summit* meeting met(?!\\sOffice) call breakthrough* concession* consensus
      mediat* embass* delegation* visit* relations accord* ceasefire peace`),
  },
  measures: [
    ['swift', listed('SWIFT')],
    ['arms', listed('arming arms weapons')],
    ['technology', listed('technolog* semiconductor* chips export_controls')],
    ['banking', listed('bank banks banking')],
    ['currency', listed('rouble* ruble* currency')],
    ['finance', listed('financ* sovereign_debt assets transactions')],
    ['energy', listed('Nord_Stream gas oil pipeline* energy coal')],
    ['military', listed('military')],
    ['travel', listed('travel_ban* visa*')],
    ['individual', listed('oligarch* elites family_members individuals')],
    ['tariffs', listed('tariff* duties levies')],
    ['trade', listed('import* export* trade')],
    ['economic', listed('econom*')],
  ],
  conditional: listed('if should unless in_the_event were_to provided_that on_condition_that in_case'),
  claiming: listed(`
    crisis tension* ${words.en.incursionCues} attack* war wars aggression escalat* de-escalat* conflict* violence demonstrat* protest* strike strikes striking walked_out killed died injured
    arrested detained suspect* convicted acquitted verdict ruling ruled trial lawsuit evacuat* flood* damage* election* vote votes voters poll polls candidate* seats coalition bill budget
    wage wages pay tariff* prices support* occup* annex* government president leaders concern* fear* expect* likely unclear possible possibly hope* deal left leave
    airstrike* accus* withdr* massed gathered risk* danger* pledge* promise* plan plans planned intelligence evidence`),
};
