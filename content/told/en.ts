/** The words of what somebody tells of a day, in English. */
import type { ToldText } from './told.ts';

const hoursOf = (n: number) => (n === 1 ? '1 hour' : `${n} hours`);
const minutesOf = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`);
const time = (hours: number, minutes: number) =>
  hours === 0
    ? minutesOf(minutes)
    : minutes === 0
      ? hoursOf(hours)
      : `${hoursOf(hours)} and ${minutesOf(minutes)}`;

export const toldEn: ToldText = {
  pain: {
    question: 'How much pain did you have on average in the past 24 hours?',
    scale: '0 is no pain, 10 is the worst pain you can imagine.',
    told: (score) => `Noted: ${score}.`,
    takeBack: 'Take it back',
    stop: 'Stop asking',
    stopped: 'You will not be asked about your pain any more. You can switch it on again in the settings.',
    askAgain: 'Ask every day after all',
  },
  note: {
    today: 'Note on today',
    day: 'Note on this day',
    of: (date) => `Note on ${date}`,
    hint: 'One line, for yourself. For example what helped, or what was hard.',
    left: (n) => (n === 1 ? '1 character left.' : `${n} characters left.`),
    saved: 'Saved.',
    removed: 'Removed.',
    remove: 'Remove',
    kept: 'Your text has not been saved yet, but it is still here.',
    again: 'Try again',
  },
  day: {
    title: 'What you told',
    sat: (hours, minutes) => `Sat for ${time(hours, minutes)}`,
    pain: (score) => `Pain that day: ${score} out of 10`,
    week: (pain, trouble, sleep, stress) =>
      `That week, out of 10: pain ${pain}, trouble ${trouble}, sleep ${sleep}, stress ${stress}`,
    activity: (name, trouble) => `${name}: ${trouble} out of 10 difficulty`,
    change: [
      'Compared with day 1: much worse',
      'Compared with day 1: worse',
      'Compared with day 1: a little worse',
      'Compared with day 1: the same',
      'Compared with day 1: a little better',
      'Compared with day 1: better',
      'Compared with day 1: much better',
    ],
    habits: 'What stays',
    badWeek: 'Plan for a bad back week',
  },
};
