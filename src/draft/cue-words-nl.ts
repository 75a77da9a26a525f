import words from '#lexicon/words.json' with { type: 'json' };
import type { CueWords } from './cue-words';

const listed = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_/g, ' ').replace(/\*/g, '\\p{L}*'));

export const cueWordsNl: CueWords = {
  kinds: {
    sanctions: listed(`
      *sancties *sanctie sanctiepakket* sanctielijst* *sanctiemaatregel* *strafmaatregel* strafheffing* *embargo *embargo’s *boycot* afsnijden afgesneden bevries* bevroren
      *tegoeden *exportverbod* *importverbod* *invoerverbod* *uitvoerverbod* *exportbeperking* *exportcontrole* *invoerheffing* *importheffing* *handelsbeperking*
      reisverbod* inreisverbod* zwarte_lijst uitsluit* SWIFT-systeem SWIFT bewapenen wapenembargo* handelstarieven tegenmaatregelen strafheffingen`),
    troops: listed(`
      *troepen* *militairen *militaire *militair leger landmacht manschappen *soldaten *oefening *oefeningen mobilisatie gemobiliseerd strijdkrachten
      onderzeeër* marine luchtmacht bataljon* brigade* *reservisten gelegerd gestationeerd wapenleveranties raketten *troepenopbouw`),
    denial: listed(`
      ontken* geen_plannen nooit_van_plan niet_van_plan weersprak* weersprek* weerspreek* tegengesproken hysterie *propaganda* leugens nepnieuws
      verwerp* verwierp* verworpen af_als afweerde klopt_niet niet_waar uit_de_lucht_gegrepen onzin onjuist*`),
    refusal: listed(
      'weiger* geweigerd sluit_uit uitgesloten niet_bereid geen_concessies wijst_af wees_af afgewezen veto verzet_tegen',
    ),
    demand: listed(`
      eis eisen eist eiste eisten geëist eisenpakket* *garanties *garantie verlang* vraagt_om vragen_om vroeg_om vroegen_om roept_op riep_op wil_dat willen_dat
      moet_stoppen voorwaarde* beval bevelen bevel aandringen dringt_aan drong_aan opgeroepen oproep looneis*`),
    threat: listed(`
      dreig* bedreig* gedreigd waarschuw* gewaarschuwd ultimatum* vergelding* prijs_betalen gevolgen consequenties represaille*
      snelle_reactie resoluut`),
    diplomacy: listed(`
      diploma* *onderhandel* *gesprek *gesprekken overleg* dialoog akkoord* verdrag* topontmoeting* top *doorbraak *doorbraken concessies consensus
      bemiddel* ambassad* delegatie* ontmoet* ontmoeting* bezoek* betrekkingen overeenkomst* vredes*`),
  },
  measures: [
    ['swift', listed('SWIFT*')],
    ['arms', listed('bewapen* wapenembargo* wapens')],
    ['technology', listed('technolog* *exportcontrole* chips halfgeleiders')],
    ['banking', listed('*bank *banken bancair* bankwezen')],
    ['currency', listed('*roebel *roebels dollars valuta munt')],
    ['finance', listed('financi* tegoeden transacties kapitaalmarkt* staatsschuld*')],
    ['energy', listed('gas* olie* pijpleiding* energie* kolen Nord_Stream*')],
    ['military', listed('militaire')],
    ['travel', listed('reisverbod* inreisverbod* visum* visa')],
    ['individual', listed('oligarch* zakenlieden familieleden kopstukken personen')],
    ['tariffs', listed('*heffing *heffingen tarieven importtarieven handelstarieven')],
    ['trade', listed('*import* *export* invoer uitvoer handel*')],
    ['economic', listed('econom*')],
  ],
  conditional: listed(
    'als indien mocht wanneer tenzij zodra in_het_geval bij_een_inval bij_een_aanval op_een_inval op_voorwaarde mits',
  ),
  claiming: listed(`
    crisis spanning* *inval *aanval* ${words.nl.incursionCues} oorlog* agressi* escal* de-escal* *conflict* geweld* demonstra* betog* protest* staking* stakers staakt staakten staken
    omgekomen gewond* opgepakt* aangehouden arrest* verdacht* veroordeel* vrijgesproken uitspraak vonnis rechtszaak geëvacueerd* evacu* overstrom* schade
    verkiezing* stemmen stembureau* kandida* peiling* zetels coalitie wetsvoorstel begroting* loon* tarief* heffing* prijzen steun* steunt bezet* annex*
    *regering *president leiders zorgen vrees vreest verwacht* kans onzeker mogelijk* waarschijnlijk* hoop* deal vertrek* vertrok* verlaten gesproken invloed
    luchtaanval* beschuldig* terugtrek* terugtrok* opgesteld verzameld verzoek risico* gevaar* dreiging`),
};
