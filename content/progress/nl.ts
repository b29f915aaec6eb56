/** The words around the pictures of progress in Dutch. */
import type { ProgressText } from './progress.ts';

const pauzes = (n: number | string) => (`${n}` === '1' ? '1 pauze' : `${n} pauzes`);
const dagen = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`);

export const progressNl: ProgressText = {
  title: 'Voortgang',
  table: 'Bekijk als tabel',
  hint: 'Wijs iets aan, of ga er met Tab en de pijltjes doorheen.',
  day: 'Dag',
  week: 'Week vanaf',
  score: 'Cijfer',
  report: 'Voor je fysiotherapeut of huisarts',
  toReport: 'Maak een overzicht om te printen',
  scores: {
    title: 'Hoe het ging, per week',
    intro: 'Elk punt is een weekcheck, van 0 tot 10.',
    empty: 'Na je eerste weekcheck zie je hier je pijn, slaap en stress per week.',
    fill: 'Vul een weekcheck in',
    names: { pain: 'Pijn', trouble: 'Last bij wat je doet', sleep: 'Slaap', stress: 'Stress' },
    ends: {
      pain: '10 is de ergste pijn',
      trouble: '10 is heel veel last',
      sleep: '10 is heel goed',
      stress: '10 is heel veel stress',
    },
    activityEnds: '10 is onmogelijk',
    told: (date, value) => `${date}: ${value} van 10`,
    phases: 'De cijfers boven de vlakken zijn de fasen van het programma:',
    upAndDown: 'Rugpijn gaat op en neer. Een betere week bewijst niet waardoor het komt.',
  },
  breaks: {
    title: 'Pauzes per dag',
    intro: 'Hoe groter het blokje, hoe meer pauzes.',
    empty: 'Hier zie je straks je pauzes per dag. Sta op en tik op "Ik sta op": dan begint de eerste dag.',
    count: (n) => (n === 0 ? 'geen pauzes' : pauzes(n)),
    toCome: 'komt nog',
    summary: (n, days) => `${pauzes(n)} op ${dagen(days)}.`,
    steps: (steps) => `Van klein naar groot: vanaf ${steps.join(', ')} pauzes.`,
    year: 'Het hele jaar',
    month: 'Maand',
    days: 'Dagen met pauzes',
  },
  strips: {
    title: 'Zitten op de klok',
    intro: 'Je laatste dagen achter dit scherm. De cijfers zijn de uren van de dag.',
    empty: 'Na een dag werken zie je hier wanneer je zat en wanneer je pauze nam.',
    legend: { sitting: 'zitten', break: 'pauze', away: 'weg', mark: 'genoteerde pauze' },
    sitting: 'Zitten',
    breaks: 'Pauzes',
    away: 'Weg',
    length: (h, m) => (h === 0 ? `${m} min` : `${h} u ${m} min`),
    told: (day, sitting, breaks, away) => `${day}: ${sitting} gezeten, ${breaks}, ${away} weg`,
    older: 'Eerdere dagen',
  },
  together: {
    title: 'Pijn, zitten en pauzes naast elkaar',
    noCause: 'Dit laat zien wat er in dezelfde week gebeurde. Het zegt niet wat waardoor kwam.',
    empty: 'Na twee weekchecks staat hier je pijn naast je zitten en je pauzes.',
    pain: 'Pijn (0-10)',
    sitting: 'Uren zitten per dag',
    breaks: 'Pauzes per dag',
    weekOf: (date) => `week vanaf ${date}`,
    told: (week, pain, sitting, breaks) =>
      [
        `${week}: ${pain === null ? 'geen cijfer' : `pijn ${pain}`}`,
        sitting === null
          ? breaks === null
            ? 'niets gemeten'
            : 'geen zitten gemeten'
          : `${sitting} zitten per dag`,
        ...(breaks === null ? [] : [`${pauzes(breaks)} per dag`]),
      ].join(', '),
  },
  long: {
    title: 'Wanneer je lang doorzit',
    intro: 'Minuten in stukken van een uur of langer zonder pauze, over de laatste vijf weken bij elkaar.',
    empty: 'Na een paar dagen zie je hier op welke uren je lang doorzit.',
    none: (days) => `Op ${dagen(days)} zat je geen enkele keer een uur of langer door.`,
    time: 'Uur van de dag',
    minutes: 'Minuten',
    hour: (from) => `${from}-${from + 1} uur`,
    told: (hour, n) => `${hour}: ${n === 1 ? '1 minuut' : `${n} minuten`}`,
    count: (bouts, days) =>
      `${bouts === 1 ? '1 keer' : `${bouts} keer`} een uur of langer, op ${dagen(days)}.`,
  },
};
