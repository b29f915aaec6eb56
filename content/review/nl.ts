/** The words of days 86-90 in Dutch. Food stays inside the neutral line, and only for whom it is open. */
import type { ReviewText } from './review.ts';

const SLEEP = [
  'Elke dag op dezelfde tijd opstaan',
  'Na 14:00 uur geen koffie',
  'Het laatste uur geen fel scherm',
];

export const reviewNl: ReviewText = {
  steps: 'De laatste dagen',
  day: (day) => `Dag ${day}`,
  titles: {
    'look-back': 'Terugkijken',
    habits: 'Drie gewoontes die blijven',
    'bad-week': 'Plan voor een slechte rugweek',
    lists: 'Supplementen en eten nalopen',
    end: 'Afronden',
  },
  titleWithoutFood: 'Supplementen nalopen',
  open: {
    'look-back': 'Kijk terug',
    habits: 'Kies je gewoontes',
    'bad-week': 'Maak je plan',
    lists: 'Loop je lijst na',
    end: 'Rond af',
  },
  save: 'Bewaar',
  remove: 'Haal weg',
  saved: 'Bewaard.',
  savedAndTicked: 'Bewaard, en afgevinkt voor vandaag.',
  removed: 'Weggehaald.',
  kept: 'Het is nog niet bewaard, maar wat je schreef staat er nog.',
  ticked: 'Afgevinkt voor vandaag.',
  lookBack: {
    intro: 'Het begin en nu naast elkaar.',
    nothing: 'Er staan nog geen cijfers. Na je eerste meting zie je ze hier.',
    onlyStart: 'Je hebt één keer gemeten. Na de volgende meting staat het hier naast elkaar.',
    measure: 'Vul een meting in',
    what: 'Wat',
    start: 'Begin',
    now: 'Nu',
    scores: {
      pain: 'Pijn',
      trouble: 'Last bij wat je doet',
      sleep: 'Slaap (10 is heel goed)',
      stress: 'Stress',
    },
    scale: 'Cijfers van 0 tot 10, over een week.',
    dates: (start, now) => (now === null ? `Begin: ${start}.` : `Begin: ${start}. Nu: ${now}.`),
    activities: 'Wat lastig was',
    activityScale: '0 is geen moeite, 10 is onmogelijk.',
    upAndDown: 'Rugpijn gaat op en neer. Een betere week bewijst niet waardoor het komt.',
    question: 'Wat hielp jou, en wat niet?',
    notes: (n) => (n === 1 ? 'Je notitie van onderweg' : `Je ${n} notities van onderweg`),
    noNotes: 'Je schreef onderweg geen notities. Dat geeft niet.',
    done: 'Klaar met terugkijken',
  },
  habits: {
    intro: 'Kies er drie die bij je passen. Klein is goed genoeg.',
    kinds: {
      movement: {
        label: 'Eén om te bewegen',
        ideas: ['Elke dag 15 minuten wandelen', 'Twee keer per week kracht', 'Elk half uur even opstaan'],
      },
      rest: {
        label: 'Eén voor rust',
        ideas: [
          'Elke dag 5 minuten rustig ademen',
          'Een vast rustmoment in mijn agenda',
          'Bodyscan voor het slapen',
        ],
      },
      sleep: { label: 'Eén voor je slaap', ideas: SLEEP },
      foodOrSleep: {
        label: 'Eén voor eten of slapen',
        ideas: ['Elke dag 250 gram groente', 'Water, koffie of thee zonder suiker', ...SLEEP.slice(0, 2)],
      },
    },
    ideas: 'Voorstellen',
    missing: 'Vul ze alle drie in. Weet je er één niet? Kies dan een voorstel.',
  },
  badWeek: {
    intro: 'Rugpijn gaat op en neer. Met een plan weet je wat je doet in een slechte week.',
    label: 'Wat doe je dan?',
    suggestion:
      'Ik kijk eerst of ik iemand moet bellen: “Wanneer bellen?” in Rugritme.\nIk kies “Vandaag veel pijn?” en doe drie lichte dagen, zonder kracht.\nIk blijf rustig bewegen. Plat liggen helpt niet.\nWordt het na een week niet minder? Dan bel ik mijn huisarts.',
    suggested: 'Dit is een voorstel: maak er je eigen plan van.',
    shown: 'Je ziet het terug bij de lichte dagen na “Vandaag veel pijn?”.',
    yours: 'Je eigen plan',
    change: 'Pas je plan aan',
  },
  lists: {
    supplements: 'Je supplementen',
    each: 'Vraag je bij elk af: heb ik dit nog nodig? Merk je geen verschil, dan mag je stoppen.',
    prescribed: 'Neem je iets op advies van een arts? Overleg dan eerst.',
    none: 'Er staat niets op je lijst.',
    toList: 'Ga naar je lijst',
    food: 'Eten en drinken',
    foodQuestions: ['Wat past goed bij je en wil je houden?', 'Wat past niet bij je en hoeft niet meer?'],
    question: 'Wat houd je, en wat hoeft niet meer?',
    medicines: 'Gebruik je medicijnen? Verander er zelf niets aan. Bespreek het met je huisarts of diëtist.',
    medicinesWithoutFood:
      'Gebruik je medicijnen? Verander er zelf niets aan. Bespreek het met je huisarts of apotheker.',
    done: 'Klaar met nalopen',
  },
  end: {
    measure: 'Eindmeting',
    measureText: 'Hoe gaat het nu met je rug, vergeleken met dag 1?',
    toMeasure: 'Vul de eindmeting in',
    keep: 'Bewaar wat je opschreef',
    keepText: 'Je metingen en notities kun je als bestand of als tabel bewaren.',
    toData: 'Ga naar je gegevens',
    stays: 'Wat blijft',
    noHabits: 'Je koos nog geen gewoontes.',
    toHabits: 'Kies je gewoontes',
    later: 'Op dag 90 kies je hoe je verdergaat.',
  },
};
