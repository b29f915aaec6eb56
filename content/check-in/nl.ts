/** The words of the check-in in Dutch. */
import type { CheckInText } from './check-in.ts';

const getal = (n: number) => `${n}`.replace('.', ',');

export const checkInNl: CheckInText = {
  title: 'Hoe gaat het?',
  day: (day) => `Dag ${day}`,
  intro: 'Kies bij elke vraag het cijfer dat als eerste in je opkomt. Het kost ongeveer 45 seconden.',
  week: {
    pain: {
      ask: 'Hoeveel pijn had je gemiddeld de afgelopen 7 dagen?',
      low: '0 is geen pijn',
      high: '10 is de ergste pijn die je kunt bedenken',
    },
    trouble: {
      ask: 'Hoeveel last had je de afgelopen week bij wat je op een dag doet?',
      low: '0 is geen last',
      high: '10 is zo veel last dat niets lukte',
    },
    sleep: {
      ask: 'Hoe goed sliep je de afgelopen week?',
      low: '0 is heel slecht',
      high: '10 is heel goed',
    },
    stress: {
      ask: 'Hoeveel stress had je de afgelopen week?',
      low: '0 is geen stress',
      high: '10 is heel veel stress',
    },
  },
  names: { pain: 'Pijn', trouble: 'Last bij wat je doet', sleep: 'Slaap', stress: 'Stress' },
  activities: {
    title: 'Wat is lastig met je rug?',
    first:
      'Noem drie dingen uit je eigen leven die je rug nu lastig maakt. Later kijk je of ze makkelijker gaan.',
    again: 'Dezelfde dingen als de vorige keer. Dan kun je vergelijken.',
    name: (place) => `Wat is lastig? (${place})`,
    example: [
      'Bijvoorbeeld: sokken aantrekken',
      'Bijvoorbeeld: een uur autorijden',
      'Bijvoorbeeld: de was ophangen',
    ],
    score: (name) => `Hoeveel moeite kostte dit de afgelopen week? ${name}`,
    low: '0 is geen moeite',
    high: '10 is onmogelijk',
    noName: 'Schrijf op wat het is.',
    noScore: 'Kies hoeveel moeite het kostte.',
    none: 'Vul er minstens één in.',
  },
  change: {
    ask: 'Hoe gaat het nu met je rug vergeleken met dag 1?',
    steps: [
      'Veel slechter',
      'Slechter',
      'Een beetje slechter',
      'Hetzelfde',
      'Een beetje beter',
      'Beter',
      'Veel beter',
    ],
  },
  choose: 'Kies een cijfer.',
  missing: (names) => `Nog niet ingevuld: ${names}.`,
  save: 'Bewaar',
  kept: 'Het is nog niet bewaard, maar wat je invulde staat er nog.',
  saved: 'Bewaard.',
  edit: 'Wijzig',
  takeBack: 'Haal weg',
  takenBack: 'Weggehaald.',
  toProgress: 'Bekijk je voortgang',
  nothing: 'Vandaag hoef je niets in te vullen.',
  next: (date) => `Je volgende weekcheck is op ${date}.`,
  anyway: 'Toch invullen',
  cancel: 'Niet nu',
  start: 'Dit is je begin. Over een week zet je het ernaast.',
  sides: (start, now) => `begin ${getal(start)}, nu ${getal(now)}`,
  told: (score) => `${score} van 10`,
  outcomes: {
    less: 'Duidelijk minder pijn dan op dag 1',
    'bit-less': 'Misschien iets minder pijn. Kijk over twee weken nog eens',
    same: 'Ongeveer gelijk',
    more: 'Meer pijn dan op dag 1. Bekijk wanneer je de huisarts belt',
  },
  activityTitle: 'Wat lastig was, gemiddeld',
  activityOutcomes: {
    less: 'Duidelijk minder moeite dan op dag 1',
    'bit-less': 'Misschien iets minder moeite. Kijk over twee weken nog eens',
    same: 'Ongeveer gelijk',
    more: 'Meer moeite dan op dag 1. Bekijk wanneer je de huisarts belt',
  },
  changeTitle: 'Vergeleken met dag 1',
  upAndDown: 'Rugpijn gaat op en neer. Een betere week bewijst niet waardoor het komt.',
  whenToCall: 'Wanneer bel je de huisarts?',
  open: {
    titles: {
      week: 'Weekcheck: 45 seconden',
      activities: 'Je drie lastige dingen: 30 seconden',
      change: 'Hoe gaat het vergeleken met dag 1?',
    },
    since: (date) => `Staat open sinds ${date}. Het kan ook later.`,
    fill: 'Vul in',
    look: 'Bekijk wat je invulde',
  },
  rise: {
    title: 'Je hebt meer pijn dan aan het begin',
    text: 'Dat komt vaak voor en zegt meestal niet dat er iets kapot is. Kijk wel eerst of er een waarschuwingsteken bij is.',
    check: 'Bekijk de waarschuwingstekens',
    noneTitle: 'Geen waarschuwingsteken',
    noneText: 'Wil je het drie dagen rustiger aan doen? Daarna ga je verder waar je was.',
    light: 'Drie rustige dagen',
    on: 'Gewoon doorgaan',
  },
};
