/** The words of what somebody tells of a day, in Dutch. */
import type { ToldText } from './told.ts';

const minuten = (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`);
const tijd = (uren: number, rest: number) =>
  uren === 0 ? minuten(rest) : rest === 0 ? `${uren} uur` : `${uren} uur en ${minuten(rest)}`;

export const toldNl: ToldText = {
  pain: {
    question: 'Hoeveel pijn had je gemiddeld de afgelopen 24 uur?',
    scale: '0 is geen pijn, 10 is de ergste pijn die je kunt bedenken.',
    told: (score) => `Genoteerd: ${score}.`,
    takeBack: 'Haal weg',
    stop: 'Niet meer vragen',
    stopped: 'De vraag naar je pijn komt niet meer. In de instellingen zet je hem weer aan.',
    askAgain: 'Toch elke dag vragen',
  },
  note: {
    today: 'Notitie bij vandaag',
    day: 'Notitie bij deze dag',
    of: (date) => `Notitie bij ${date}`,
    hint: 'Eén regel, voor jezelf. Bijvoorbeeld wat hielp, of wat zwaar was.',
    left: (n) => (n === 1 ? 'Nog 1 teken.' : `Nog ${n} tekens.`),
    saved: 'Bewaard.',
    removed: 'Weggehaald.',
    remove: 'Haal weg',
    kept: 'Je tekst is nog niet bewaard, maar staat er nog.',
    again: 'Probeer opnieuw',
  },
  day: {
    title: 'Wat je vertelde',
    sat: (hours, minutes) => `Gezeten: ${tijd(hours, minutes)}`,
    pain: (score) => `Pijn die dag: ${score} van 10`,
    week: (pain, trouble, sleep, stress) =>
      `Die week, van 10: pijn ${pain}, last ${trouble}, slaap ${sleep}, stress ${stress}`,
    activity: (name, trouble) => `${name}: ${trouble} van 10 moeite`,
    change: [
      'Vergeleken met dag 1: veel slechter',
      'Vergeleken met dag 1: slechter',
      'Vergeleken met dag 1: een beetje slechter',
      'Vergeleken met dag 1: hetzelfde',
      'Vergeleken met dag 1: een beetje beter',
      'Vergeleken met dag 1: beter',
      'Vergeleken met dag 1: veel beter',
    ],
    habits: 'Wat blijft',
    badWeek: 'Plan voor een slechte rugweek',
  },
};
