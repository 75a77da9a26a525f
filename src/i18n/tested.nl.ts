import type { tested as en } from './tested.en';

export const tested: typeof en = {
  title: 'Wat er is getest',
  lead: 'Bij elke regel staat het commando dat het opnieuw probeert, in de code waarvan deze site is gebouwd. Is dat ‘npm test’, dan houdt een fout de uitgave tegen.',
  what: 'Wat',
  how: 'Hoe het opnieuw te proberen is',
  rows: {
    record:
      'Elke passage waarop een gebeurtenis, bewering of betrekking rust, staat letter voor letter in de vijf artikelen, op haar plaats en met haar vingerafdruk.',
    doctor:
      'Meer dan zeventig controles lezen de gegevens na: verwijzingen, data, getallen, namen, eigen woorden, en wat maar één artikel zegt.',
    files:
      'Tienduizend beschadigde datasets gaan open, gaan open met een lijst van wat is weggelaten, of worden geweigerd met de reden. Geen blijft hangen, geen breekt een beeld. Tweehonderddertigduizend zijn er één keer geprobeerd, en alle hielden.',
    addresses:
      'Tienduizend vijandige adressen geven elk een link die weer haar eigen adres is; tweehonderd worden getekend. Driehonderdduizend zijn er één keer geprobeerd, en alle hielden.',
    originals:
      'Duizend vreemde bestanden (kantoordocumenten, plaatjes, andere coderingen, eindeloos commentaar) worden toegevoegd: elk wordt gelezen of genoemd als wat het is. Drieëntwintigduizend zijn er één keer geprobeerd, en alle hielden.',
    engine: 'De rekenmachine beantwoordt willekeurige vragen precies zoals de eenvoudige telling van de tests.',
    engines:
      'Dezelfde 200 willekeurige vragen en 500 kwaadwillige teksten gaan naar elke rekenmachine: over de bestanden in de pagina, in DuckDB en, waar een server is, in ClickHouse; alle antwoorden zoals de eenvoudige telling. De 200 zijn ook over 100.000 bedachte beweringen gevraagd; een miljoen is in een browser geopend en met de hand doorlopen, uit bestanden en uit ClickHouse, met dezelfde getallen.',
    screens:
      'Meer dan 150 schermen, elke pagina en toestand in beide talen, licht en donker, breed en smal, worden door axe bekeken; contrast waarover axe niet kan beslissen, wordt uit de beeldpunten gelezen.',
    sizes:
      'Letters van dubbele grootte, ruimere tekst, de kleuren van het systeem en 320 pixels: geen pagina breder dan haar venster, geen woord van een knop afgesneden.',
    print: 'Elke soort pagina wordt als PDF afgedrukt en haar woorden worden op de vellen gelezen.',
    frames:
      'Ingebed: een vreemd frame en een vreemde site vragen vergeefs, vijfduizend verzoeken eindigen bij het laatste, en afgeschermde frames tonen woorden.',
    tabs: 'Twee tabbladen bewaren en verwijderen tegelijk artikelen en tonen hetzelfde.',
    links:
      'Links: oude blijven werken, de zin van een link blijft in beeld, en Terug en Vooruit leiden naar waar men was.',
    walk: 'Na elke stap van een willekeurige wandeling is de pagina wat haar eigen link van een verse maakt, tot en met welke actoren, contacten en namen het netwerk tekent; wisselen van beeld laat geen elementen of luisteraars achter. De lange gang doet 2.000 stappen in tien wandelingen, 2.000 van één pagina waarvan het geheugen wordt gewogen, en 300 wisselingen. Alle 2.000 waren gelijk, en er kwam geen fout op de console. Van het eerste kwart van de gewogen stappen tot de laatste leefden er evenveel elementen en luisteraars, en 4,7 procent meer bytes; na 300 wisselingen evenveel als ervoor, en 2,2 procent meer bytes.',
    mutation:
      'Kleine fouten worden één voor één geplant in het lezen van bestanden, ankers, data, links, projectie, dagen van kennis en het herkennen van artikelen: de gang zegt welke de tests zien; een fout die driemaal het werk kost, telt als gezien. Van de zestig die in elk onderdeel werden geplant, zagen de tests er 58 in de data, 56 in de ankers, 56 in de dagen van kennis, 54 in de links, 51 in de projectie, 51 in het lezen van bestanden en 51 in het herkennen. Tests van daarna zien er nog vier in de links, vijf in het lezen van bestanden en drie in de projectie. Wat over is in data, ankers, links en dagen van kennis verandert niets dat te zien is.',
    policy: 'Het inhoudsbeleid wordt woord voor woord vergeleken; geen pagina vraagt iets aan een andere site.',
    licences: 'Elke afhankelijkheid heeft een ruime licentie; de lijst van onderdelen schrijft npm.',
    speed: 'Snelheid wordt gemeten en naast andere programma’s gezet, en door geen test beoordeeld.',
  },
  notYet: 'Wat nog door niemand is getest',
  notYetRows: [
    'Een lezer die dagelijks een schermlezer, spraakbediening of schakelaar gebruikt. Namen, volgorde en focus zijn alleen door machines nagegaan.',
    'Safari, en telefoons in de hand: smalle vensters en aanraking zijn alleen in Chromium geprobeerd.',
    'Firefox, buiten de tests van links, toetsen, lezen, opslag en beleid, die “npm run test:firefox” doet waar er een staat: van de 37 slaagden er in een versie met lange ondersteuning 32, één alleen als ze apart liep, en vier zijn daar niet te besturen.',
    'Papier: de vellen zijn als PDF gelezen, niet vastgehouden.',
    'Een rekenblad dat de tabellen opent, en een literatuurprogramma dat de verwijzingen opent.',
    'De navertelling, door de kranten en sprekers over wie zij gaat. Lezers legden haar naast de artikelen; de schrijvers niet.',
  ],
};
