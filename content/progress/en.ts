/** The words around the pictures of progress in English. */
import type { ProgressText } from './progress.ts';

const breaks = (n: number | string) => (`${n}` === '1' ? '1 break' : `${n} breaks`);
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

export const progressEn: ProgressText = {
  title: 'Progress',
  table: 'See it as a table',
  hint: 'Point at something, or go through it with Tab and the arrows.',
  day: 'Day',
  week: 'Week from',
  score: 'Score',
  report: 'For your physiotherapist or GP',
  toReport: 'Make an overview to print',
  scores: {
    title: 'How it went, per week',
    intro: 'Each point is a weekly check-in, from 0 to 10.',
    empty: 'After your first weekly check-in you see your pain, sleep and stress per week here.',
    fill: 'Fill in a weekly check-in',
    names: { pain: 'Pain', trouble: 'Trouble in what you do', sleep: 'Sleep', stress: 'Stress' },
    ends: {
      pain: '10 is the worst pain',
      trouble: '10 is a great deal of trouble',
      sleep: '10 is very well',
      stress: '10 is a great deal of stress',
    },
    activityEnds: '10 is impossible',
    told: (date, value) => `${date}: ${value} of 10`,
    phases: 'The figures above the fields are the phases of the programme:',
    upAndDown: 'Back pain goes up and down. A better week does not prove what caused it.',
  },
  breaks: {
    title: 'Breaks per day',
    intro: 'The larger the square, the more breaks.',
    empty: 'Soon you see your breaks per day here. Get up and tap "I am getting up": that is the first day.',
    count: (n) => (n === 0 ? 'no breaks' : breaks(n)),
    toCome: 'still to come',
    summary: (n, all) => `${breaks(n)} on ${days(all)}.`,
    steps: (steps) => `From small to large: from ${steps.join(', ')} breaks on.`,
    year: 'The whole year',
    month: 'Month',
    days: 'Days with breaks',
  },
  strips: {
    title: 'Sitting on the clock',
    intro: 'Your last days behind this screen. The figures are the hours of the day.',
    empty: 'After a day of work you see here when you sat and when you took a break.',
    legend: { sitting: 'sitting', break: 'break', away: 'away', mark: 'logged break' },
    sitting: 'Sitting',
    breaks: 'Breaks',
    away: 'Away',
    length: (h, m) => (h === 0 ? `${m} min` : `${h} h ${m} min`),
    told: (day, sitting, taken, away) => `${day}: ${sitting} sitting, ${taken}, ${away} away`,
    older: 'Earlier days',
  },
  together: {
    title: 'Pain, sitting and breaks side by side',
    noCause: 'This shows what happened in the same week. It does not say what caused what.',
    empty: 'After two weekly check-ins your pain stands here beside your sitting and your breaks.',
    pain: 'Pain (0-10)',
    sitting: 'Hours of sitting a day',
    breaks: 'Breaks a day',
    weekOf: (date) => `week from ${date}`,
    told: (week, pain, sitting, taken) =>
      [
        `${week}: ${pain === null ? 'no score' : `pain ${pain}`}`,
        sitting === null
          ? taken === null
            ? 'nothing measured'
            : 'no sitting measured'
          : `${sitting} of sitting a day`,
        ...(taken === null ? [] : [`${breaks(taken)} a day`]),
      ].join(', '),
  },
  long: {
    title: 'When you sit for long',
    intro: 'Minutes in stretches of an hour or more without a break, over the last five weeks together.',
    empty: 'After some days you see here at which hours you sit for long.',
    none: (all) => `On ${days(all)} you never sat for an hour or more at a stretch.`,
    time: 'Hour of the day',
    minutes: 'Minutes',
    hour: (from) => `${from}:00-${from + 1}:00`,
    told: (hour, n) => `${hour}: ${n === 1 ? '1 minute' : `${n} minutes`}`,
    count: (bouts, all) => `${bouts === 1 ? 'Once' : `${bouts} times`} an hour or more, on ${days(all)}.`,
  },
};
