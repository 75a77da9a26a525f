import type { Language } from '@/domain/text';

/** A sentence and its quantities as "words = comparator min..max unit"; `*` is an open side. */
export type QuantityCase = readonly [language: Language, sentence: string, ...quantities: string[]];

export const quantityCases: readonly QuantityCase[] = [
  ['nl', 'Er vertrekken 3.000 extra troepen.', '3.000 extra troepen = = 3000..3000 troops'],
  ['nl', 'Ruim 450 Poolse militairen hielpen bij de dijk.', 'Ruim 450 Poolse militairen = > 450..* troops'],
  [
    'nl',
    'Ongeveer 150 militaire instructeurs keren terug.',
    'Ongeveer 150 militaire instructeurs = ~ 150..150 trainers',
  ],
  [
    'nl',
    'Vijfentwintigduizend soldaten en zeventig tanks.',
    'Vijfentwintigduizend soldaten = = 25000..25000 troops',
    'zeventig tanks = = 70..70 materiel',
  ],
  [
    'nl',
    'Tussen de 100.000 en 120.000 militairen staan klaar.',
    'Tussen de 100.000 en 120.000 militairen = range 100000..120000 troops',
  ],
  ['nl', 'De vlucht duurt zeven tot tien minuten.', 'zeven tot tien minuten = range 7..10 minutes'],
  ['nl', 'Binnen 48 uur moesten zij weg.', 'Binnen 48 uur = < *..48 hours'],
  [
    'nl',
    'De zitting duurde een uur en twintig minuten.',
    'een uur = = 1..1 hours',
    'twintig minuten = = 20..20 minutes',
  ],
  ['nl', 'Om 20 uur sprak zij de leden toe.'],
  ['nl', 'Volgens de brandweer zijn zo’n 12 mensen omgekomen en 40 gewond.', 'zo’n 12 mensen = ~ 12..12 deaths'],
  ['nl', 'Duizenden betogers trokken door de stad.', 'Duizenden betogers = range 1000..9999 people'],
  ['nl', 'Enkele duizenden leerlingen staakten.', 'Enkele duizenden leerlingen = range 2000..9999 people'],
  [
    'nl',
    'De boete is anderhalf miljoen euro, 12,5 procent van de winst.',
    'anderhalf miljoen euro = = 1500000..1500000 euros',
    '12,5 procent = = 12.5..12.5 percent',
  ],
  ['nl', 'Zij kreeg € 2.500 terug.', '€ 2.500 = = 2500..2500 euros'],
  ['nl', 'De twee ministers spraken vier uur.', 'vier uur = = 4..4 hours'],
  [
    'nl',
    'De eerste 500 soldaten zijn er, 300 staan paraat.',
    '500 soldaten = = 500..500 troops',
    '300 = = 300..300 troops',
  ],
  [
    'nl',
    'Het leger heeft 60 procent van zijn 300 tanks in 2014 verkocht.',
    '60 procent = = 60..60 percent',
    '300 tanks = = 300..300 materiel',
  ],
  ['nl', 'Hooguit 1.200 stakers kwamen.', 'Hooguit 1.200 stakers = < *..1200 people'],
  ['en', 'Some 100,000 Russian troops are there.', 'Some 100,000 Russian troops = ~ 100000..100000 troops'],
  ['en', 'At least 2,000 soldiers were sent.', 'At least 2,000 soldiers = > 2000..* troops'],
  ['en', 'Up to 175,000 personnel could take part.', 'Up to 175,000 personnel = < *..175000 troops'],
  ['en', 'Between 30 and 40 battalions moved.', 'Between 30 and 40 battalions = range 30..40 battalions'],
  [
    'en',
    'Twenty-five thousand soldiers and forty tanks.',
    'Twenty-five thousand soldiers = = 25000..25000 troops',
    'forty tanks = = 40..40 materiel',
  ],
  ['en', 'Two hundred and fifty homes were flooded.', 'Two hundred and fifty homes = = 250..250 homes'],
  ['en', '1,200 or more workers walked out.', '1,200 or more workers = > 1200..* people'],
  [
    'en',
    'Three people were killed and dozens of officers injured.',
    'Three people = = 3..3 deaths',
    'dozens of officers = range 20..99 injured',
  ],
  ['en', 'Tens of thousands of protesters marched.', 'Tens of thousands of protesters = range 10000..99999 people'],
  [
    'en',
    'The fine was $2.5 million, nearly 12 percent of sales.',
    '$2.5 million = = 2500000..2500000 dollars',
    'nearly 12 percent = ~ 12..12 percent',
  ],
  ['en', 'The call lasted an hour.', 'an hour = = 1..1 hours'],
  [
    'en',
    'In 2014, 60 percent of the troops and 300 vehicles left at 5 pm.',
    '60 percent = = 60..60 percent',
    '300 vehicles = = 300..300 materiel',
  ],
  ['en', 'Another 8,500 are on heightened alert.', '8,500 = = 8500..8500 troops'],
  ['en', 'The two leaders spoke for four hours.', 'four hours = = 4..4 hours'],
  ['en', 'Half a million people fled.', 'Half a million people = = 500000..500000 people'],
  ['en', 'The army bought land for 300 million euros.', '300 million euros = = 300000000..300000000 euros'],
];
