import type { QuantityWords } from './quantity-words';

const listed = (words: string): string[] => words.trim().split(/\s+/);

export const quantityWordsNl: QuantityWords = {
  stops: listed(`
    de het een van in op aan met voor naar door uit bij over om tot en of maar dan die dat als is zijn was waren heeft
    hebben had hadden wordt worden werd werden zal zullen kan kunnen er al per tegen tussen sinds na waarvan waaronder
    te ook nog niet hij zij ze we wij ik hun haar toen terwijl omdat volgens
    twee drie vier vijf zes zeven acht negen tien`),
  of: '(?:van (?:de |zijn |haar |hun |die )?)?',
  clock: listed('om rond tegen vanaf tot'),
  share: ['op de', 'op elke', 'op iedere'],
  definite: listed('de deze die beide zijn haar hun alle'),
  elliptical: listed('al paraat klaar gereed naar in aan langs bij staan staat extra meer anderen zijn te op'),
  died: listed(
    'omgekomen gedood overleden gestorven omkwamen gesneuveld vermoord verdronken doodgeschoten stierven overleden sneuvelden verdronken',
  ),
  diedApart: ['kwam|kwamen|komt|komen|verloor|verloren', 'om|om het leven|het leven'],
  hurt: listed('gewond gewonden verwond'),
  military:
    '\\p{L}*troepen|militair\\p{L}*|\\p{L}*soldaten|manschappen|leger|paraat|strijdkrachten|gemobiliseerd|ontplooi\\p{L}*|gelegerd|reservisten',
  clockUnits: ['hours'],
};
