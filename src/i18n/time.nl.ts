import { dutch } from './grammar.nl';
import type { time as en } from './time.en';

const { counted } = dutch;

export const time: typeof en = {
  day: 'Dag van kennis',
  hides: 'Verbergt alles wat later verscheen.',
  limits:
    'Wat later verscheen is uit elk beeld, elke telling, elk zoekresultaat, elk detail, elke koppeling en elke download, en ook wat daar alleen op berust. De titel, de samenvatting en de periode van het geheel, de bladzijden voor zoekmachines en voorvertoningen en het bestand waaruit deze site is gemaakt gaan over alle artikelen, welke dag er ook is gekozen.',
  later: 'een later artikel',
  changed: 'Wat is er veranderd sinds',
  since: 'Sinds',
  pick: 'kies een dag',
  otherDay: 'Een andere dag',
  nothing: 'Tussen deze dagen werd niets nieuws bekend.',
  reversed: 'Die dag ligt niet vóór de dag van kennis, dus er kan niets veranderd zijn.',
  until: (day) => `tot en met ${day}`,
  untilNow: 'tot en met alle artikelen',
  articles: (count) => counted(count, 'nieuw artikel', 'nieuwe artikelen'),
  events: (count) => counted(count, 'nieuwe gebeurtenis', 'nieuwe gebeurtenissen'),
  claims: (count) => counted(count, 'nieuwe bewering', 'nieuwe beweringen'),
  retold: (count) => counted(count, 'bekende gebeurtenis opnieuw verteld', 'bekende gebeurtenissen opnieuw verteld'),
  numbers: (count) => counted(count, 'getal verschoven', 'getallen verschoven'),
  dates: (count) => counted(count, 'datum verschoven', 'datums verschoven'),
  dateMoved: (was, now) => `was ${was}, nu ${now}`,
  was: 'Was',
  now: 'Nu ook',
  lastItem: 'De laatste gebeurtenis',
};
