/** The words around the 90 days in English. */
import type { PlanText } from './plan.ts';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

export const planEn: PlanText = {
  daysDone: (n) => `${days(n)} done`,
  whole: 'See all 90 days',
  report: 'Make a report for your physiotherapist or GP (new tab)',
  adjust: 'Adjust the programme',
  pause: {
    title: 'On holiday or ill?',
    text: (day) => `Let the programme stand still. You lose nothing: later you go on with day ${day}.`,
    textPlain: 'Let the programme stand still. You lose nothing.',
    fever: 'Do you have a fever? Then rest, and switch the nudges off too.',
    begin: 'Let the programme stand still',
    paused: 'The programme stands still',
    since: (date) => `Since ${date}. Take the time that you need.`,
    prompts: 'The nudges to get up go on. You can switch those off above.',
    goOn: (day) => `Go on with day ${day}`,
    goOnPlain: 'Go on',
  },
  again: {
    title: 'Again from day 1',
    text: 'You begin with day 1 again. What you did is kept and still counts.',
    label: 'Begin again',
  },
  missed: {
    title: 'Good to have you back',
    text: 'It was quiet for a while. That is fine: there is nothing to catch up on. Where do you want to go on?',
    back: (day) => `Go a week back, to day ${day}`,
    first: 'Begin at week 1 again',
    goOn: (day) => `Go on with day ${day}`,
  },
  afterwards: {
    title: 'How do you go on?',
    later: 'You need not choose now. Tomorrow this is here too.',
    rhythm: {
      label: 'Go on in a weekly rhythm',
      what: 'Each week strength 2 times, walking 5 times, and your breaks.',
    },
    again: { label: 'Begin at week 5 again', what: 'You do weeks 5 to 13 once more.' },
    done: 'Done? Then there is nothing to do. Your breaks and nudges stay.',
    chosen: 'From tomorrow you go on in a weekly rhythm.',
  },
  rhythm: {
    title: 'Your weekly rhythm',
    text: 'Each week strength 2 times, walking 5 times, and your breaks.',
  },
  overview: {
    title: 'All 90 days',
    intro: 'Choose a day to see what is in it.',
    keys: 'The arrow keys take you from day to day.',
    toToday: 'Back to today',
    toAll: 'All 90 days',
    week: 'Week',
    weekNumber: (week) => `Week ${week}`,
    weeks: (from, to) => (from === to ? `week ${from}` : `weeks ${from}-${to}`),
    day: (day) => `Day ${day}`,
    now: 'today',
    done: 'something done',
    standsStill: 'The programme stands still. The dates follow when you go on.',
    notStarted: 'This is the whole programme. You begin it at Today.',
  },
  oneDay: {
    isToday: 'This is today.',
    was: (date) => `This was ${date}.`,
    becomes: (date) => `This will be ${date}, if you go on like this.`,
    unknown: 'The date follows once your programme runs.',
    did: (date) => `Done on ${date}`,
    nothing: 'Nothing is ticked here. That is fine.',
    breaks: (n) => (n === 1 ? '1 break' : `${n} breaks`),
    asks: 'What the day asks',
    previous: 'Day before',
    next: 'Day after',
    closed: 'You see the exercises once you have looked at the warning signs at Today.',
  },
};
