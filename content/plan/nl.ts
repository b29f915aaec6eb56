/** The words around the 90 days in Dutch. */
import type { PlanText } from './plan.ts';

const dagen = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`);

export const planNl: PlanText = {
  daysDone: (n) => `${dagen(n)} gedaan`,
  whole: 'Bekijk alle 90 dagen',
  adjust: 'Programma aanpassen',
  pause: {
    title: 'Op vakantie of ziek?',
    text: (day) => `Zet het programma stil. Je raakt niets kwijt: later ga je verder met dag ${day}.`,
    textPlain: 'Zet het programma stil. Je raakt niets kwijt.',
    fever: 'Heb je koorts? Rust dan uit en zet ook de seintjes stil.',
    begin: 'Zet het programma stil',
    paused: 'Het programma staat stil',
    since: (date) => `Sinds ${date}. Neem de tijd die je nodig hebt.`,
    prompts: 'De seintjes om op te staan gaan door. Die kun je hierboven apart stilzetten.',
    goOn: (day) => `Ga verder met dag ${day}`,
    goOnPlain: 'Ga verder',
  },
  again: {
    title: 'Opnieuw vanaf dag 1',
    text: 'Je begint weer met dag 1. Wat je al deed, blijft bewaard en telt mee.',
    label: 'Begin opnieuw',
  },
  missed: {
    title: 'Fijn dat je er weer bent',
    text: 'Het was een tijdje stil. Dat geeft niet: je hoeft niets in te halen. Waar wil je verdergaan?',
    back: (day) => `Ga een week terug, naar dag ${day}`,
    first: 'Begin weer bij week 1',
    goOn: (day) => `Ga door met dag ${day}`,
  },
  afterwards: {
    title: 'Hoe ga je verder?',
    later: 'Je hoeft nu niet te kiezen. Morgen staat dit er ook.',
    rhythm: {
      label: 'Ga door in een weekritme',
      what: 'Elke week 2 keer kracht, 5 keer wandelen en je pauzes.',
    },
    again: { label: 'Begin weer bij week 5', what: 'Je doet de weken 5 tot en met 13 nog een keer.' },
    done: 'Klaar? Dan hoef je niets te doen. Je pauzes en seintjes blijven.',
    chosen: 'Vanaf morgen ga je door in een weekritme.',
  },
  rhythm: { title: 'Je weekritme', text: 'Elke week 2 keer kracht, 5 keer wandelen en je pauzes.' },
  overview: {
    title: 'Alle 90 dagen',
    intro: 'Kies een dag om te zien wat erin zit.',
    keys: 'Met de pijltjestoetsen ga je van dag naar dag.',
    toToday: 'Terug naar vandaag',
    toAll: 'Alle 90 dagen',
    week: 'Week',
    weekNumber: (week) => `Week ${week}`,
    weeks: (from, to) => (from === to ? `week ${from}` : `week ${from}-${to}`),
    day: (day) => `Dag ${day}`,
    now: 'vandaag',
    done: 'iets gedaan',
    standsStill: 'Het programma staat stil. De data volgen als je verdergaat.',
    notStarted: 'Zo ziet het hele programma eruit. Beginnen doe je bij Vandaag.',
  },
  oneDay: {
    isToday: 'Dit is vandaag.',
    was: (date) => `Dit was ${date}.`,
    becomes: (date) => `Dit wordt ${date}, als je zo doorgaat.`,
    unknown: 'De datum volgt als je programma loopt.',
    did: (date) => `Gedaan op ${date}`,
    nothing: 'Hier is niets aangevinkt. Dat geeft niet.',
    breaks: (n) => (n === 1 ? '1 pauze' : `${n} pauzes`),
    asks: 'Wat de dag vraagt',
    previous: 'Dag ervoor',
    next: 'Dag erna',
    closed: 'De oefeningen zie je zodra je de waarschuwingstekens hebt bekeken bij Vandaag.',
  },
};
