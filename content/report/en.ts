/** The page for the physiotherapist or GP in English. */
import type { ReportText } from './report.ts';

const counted = (n: number | string, one: string) => `${n} ${`${n}` === '1' ? one : `${one}s`}`;
const days = (n: number) => counted(n, 'day');

export const reportEn: ReportText = {
  page: {
    title: 'Report for your physiotherapist or GP',
    intro:
      'One or two pages with what you kept track of. You choose what is on it. Print it, or save it as a PDF.',
    language: 'Language of the report',
    languages: { nl: 'Nederlands', en: 'English' },
    period: 'Period',
    periods: {
      programme: 'The programme so far',
      'four-weeks': 'The last 4 weeks',
      'three-months': 'The last 3 months',
      own: 'Choose yourself',
    },
    from: 'From',
    to: 'Up to and including',
    parts: 'What is on it?',
    part: {
      pain: 'Pain, sleep and stress',
      activities: 'Activities that are hard',
      adherence: 'What you did of the programme',
      breaks: 'Breaks and sitting',
      exercises: 'Exercises',
      supplements: 'Supplements with your own dose',
      'flare-ups': 'Flare-ups and warning signs',
      notes: 'Your notes',
    },
    noteHint: 'Your notes are yours. They are on it only if you say so here.',
    print: 'Print or save as PDF',
    printHint: 'Your browser opens its own print window. There you can also choose “Save as PDF”.',
    kept: 'Nothing leaves your computer. Your choices stand in the address of this page, so a bookmark remembers them.',
    sheet: 'The report, as it comes on paper',
    empty:
      'There is nothing to show yet. Log a break, tick something under Today or fill in your weekly check-in. Then it stands here.',
    toToday: 'To Today',
    back: 'Back to the settings',
  },
  sheet: {
    title: 'Overview of back pain',
    name: 'Name',
    born: 'Date of birth',
    period: 'Period',
    dates: (from, to, n) => `${from} up to and including ${to} (${days(n)})`,
    made: 'Made on',
    selfReported: 'Self-reported with Rugritme; not a medical examination.',
    programme: 'Programme',
    day: (day, phase) => `day ${day} of 90, phase “${phase}”`,
    finished: '90 days, completed',
    goesOn: '90 days completed, going on in a weekly rhythm',
    paused: (date) => `on hold since ${date}`,
    noProgramme: 'no programme running',
    source:
      'Phases from the article “Rugpijn” of Stichting Je Leefstijl Als Medicijn (Fiches Yvo Sijpkens); the days were filled in by Rugritme. Not made or endorsed by them.',
    nothing: 'Nothing filled in for this period.',
    more: (n) => `and ${n} more`,
    pain: {
      title: 'Pain, sleep and stress',
      scale: 'Weekly scores over the past 7 days, from 0 to 10. For sleep 10 is very good.',
      question: {
        pain: 'Pain',
        trouble: 'Trouble with what a day asks',
        sleep: 'Sleep',
        stress: 'Stress',
      },
      columns: {
        question: 'Weekly score',
        first: 'First',
        last: 'Last',
        average: 'Average',
        range: 'Lowest and highest',
      },
      range: (lowest, highest) => `${lowest} and ${highest}`,
      daily: (n, average, highest) =>
        `Pain over 24 hours, filled in on ${days(n)}: ${average} on average, ${highest} at most.`,
      change: (date, step) => `Own judgement on ${date}, compared with day 1: ${step}.`,
      picture: {
        week: 'Scores per week, with the phases of the programme',
        month: 'Scores on average per month, with the phases of the programme',
      },
    },
    activities: {
      title: 'Activities that are hard',
      scale: 'In their own words. Trouble in the past week: 0 = no effort, 10 = impossible.',
      activity: 'Activity',
    },
    adherence: {
      title: 'What was done of the programme',
      done: (done, lived) => `Something done on ${done} of ${days(lived)}.`,
      still: (n) => `The programme was on hold for ${days(n)}.`,
      kinds: 'Days per kind:',
      times: (n) => `${n}`,
    },
    breaks: {
      title: 'Breaks and sitting',
      breaks: (breaks, minutes, total) =>
        `${counted(breaks, 'break')} a day on average, of ${counted(minutes, 'minute')} (${total} in all).`,
      sitting: (h, m) =>
        `${counted(h, 'hour')} and ${counted(m, 'minute')} of sitting a day on average, at this computer.`,
      days: (n) => `Over ${days(n)} on which something was measured.`,
      strip: { breaks: 'Breaks a day', sitting: 'Hours of sitting a day' },
      picture: {
        week: 'Breaks and hours of sitting a day, on average per week',
        month: 'Breaks and hours of sitting a day, on average per month',
      },
    },
    exercises: {
      title: 'Exercises',
      done: (names) => `Done in breaks: ${names}.`,
      skipped: (names) => `Skipped in a guided break: ${names}.`,
      times: (name, n) => (n === 1 ? `${name} (1 time)` : `${name} (${n} times)`),
      left: (names) => `Left out by choice (“not for me”): ${names}.`,
      removed: 'own exercise',
    },
    supplements: {
      title: 'Supplements',
      ownChoice: 'Own choice, with the dose as it stands on the label.',
      columns: { product: 'Product', portion: 'Per portion', moments: 'When', taken: 'Ticked' },
      piperine: (dose) => `with ${dose} piperine`,
      vitaminD: (dose) => `with ${dose} vitamin D`,
      days,
    },
    alarms: {
      title: 'Flare-ups and warning signs',
      flareUps: 'Days with a lot of pain:',
      span: (from, to) => (from === to ? from : `${from} up to and including ${to}`),
      none: 'No flare-up reported.',
      warned: (dates) => `Reported a warning sign on ${dates}.`,
    },
    notes: {
      title: 'Notes',
      more: (n) => (n === 1 ? 'and 1 more note' : `and ${n} more notes`),
      noRoom: (n) =>
        n === 1 ? '1 note, for which there is no room here.' : `${n} notes, for which there is no room here.`,
    },
    damaged: (n) =>
      n === 1
        ? '1 stored row could not be read and is missing here.'
        : `${n} stored rows could not be read and are missing here.`,
  },
};
