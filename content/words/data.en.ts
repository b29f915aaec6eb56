/** The words of somebody's own data in English. */
import type { DataWords } from './data.ts';

const counted = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const dataEn: DataWords = {
  report: {
    title: 'Report',
    hint: 'One or two pages for your physiotherapist or GP. You choose what is on it.',
    link: 'Make a report (new tab)',
  },
  backup: {
    title: 'Save a backup',
    text: (date) =>
      date === null
        ? 'Your data is on this computer only. Save it as a file in a place of your choice.'
        : `Your last file is from ${date}. Save a new one in a place of your choice.`,
    save: 'Save now',
    later: 'In a month',
    last: (date) => `Last backup: ${date}.`,
    never: 'You have not made a backup yet.',
  },
  table: {
    title: 'As a table',
    hint: 'CSV files for Excel or another spreadsheet.',
    style: 'Numbers and columns',
    styles: {
      comma: '1,5 and semicolons (Dutch Excel)',
      point: '1.5 and commas (English Excel)',
    },
    save: { breaks: 'Save the breaks', days: 'Save the days', measurements: 'Save the measurements' },
    files: { breaks: 'rugritme-breaks', days: 'rugritme-days', measurements: 'rugritme-measurements' },
    saved: (file) => `Saved as ${file}.`,
    breaks: ['Date', 'Start', 'Minutes', 'Kind', 'Noted', 'Exercises', 'Skipped', 'Pain after (0-10)'],
    days: [
      'Date',
      'Sitting (min)',
      'Unclear (min)',
      'Break (min)',
      'Away (min)',
      'Off (min)',
      'Breaks',
      'Ticked',
      'Supplements',
    ],
    measurements: [
      'Date',
      'Pain of the day (0-10)',
      'Pain of the week (0-10)',
      'Trouble in the week (0-10)',
      'Sleep in the week (0-10, 10 = very good)',
      'Stress in the week (0-10)',
      'Activity 1',
      'Difficulty 1 (0-10)',
      'Activity 2',
      'Difficulty 2 (0-10)',
      'Activity 3',
      'Difficulty 3 (0-10)',
      'Compared with day 1 (-3 = much worse, 3 = much better)',
      'Note',
      'What stays',
      'Plan for a bad back week',
    ],
    kinds: {
      stand: 'getting up',
      walk: 'walk',
      stretch: 'stretching',
      exercise: 'exercise',
      stairs: 'stairs',
      water: 'getting water',
    },
    sources: {
      popup: 'popup',
      panel: 'side panel',
      prompt: 'nudge',
      guided: 'guided',
      absence: 'absence',
      import: 'file',
    },
  },
  preview: {
    title: 'What is in this file',
    reading: 'Reading the file…',
    holds: (events, from, to) =>
      from === to
        ? `${counted(events, 'event', 'events')} of ${from}.`
        : `${counted(events, 'event', 'events')} from ${from} to ${to}.`,
    addedTitle: 'What is added',
    added: (events, known) =>
      known === 0
        ? `${counted(events, 'event', 'events')}; none of it is here yet.`
        : `${counted(events, 'event', 'events')}; ${counted(known, 'is', 'are')} here already.`,
    breaks: (n) => counted(n, 'break', 'breaks'),
    ticks: (n) => counted(n, 'ticked action', 'ticked actions'),
    told: (n) => counted(n, 'day of which you told how it went', 'days of which you told how they went'),
    portions: (n) => counted(n, 'portion taken', 'portions taken'),
    products: (n) => counted(n, 'supplement on your list', 'supplements on your list'),
    exercises: (n) => counted(n, 'exercise of your own', 'exercises of your own'),
    hereTitle: 'What changes here',
    programme: (start) =>
      start === null
        ? 'Your programme stops: in the file it was stopped later.'
        : `Your programme is then the one of ${start}.`,
    brought: {
      settings: 'Your settings come along: you have chosen none here yet.',
      gates: 'Your answer about the warning signs comes along.',
      safety: 'Your safety check comes along.',
      food: 'Your answers about food come along.',
    },
    kept: {
      settings: 'Your settings stay as they are here.',
      gates: 'Your answer about the warning signs stays as it is here.',
      safety: 'Your safety check stays as it is here.',
      food: 'Your answers about food stay as they are here.',
    },
    unchanged: 'Nothing is overwritten and nothing is erased.',
    nothing: 'Everything in this file is here already. There is nothing to add.',
    confirm: 'Add',
    cancel: 'Leave it',
    close: 'Close',
  },
  damage: {
    title: 'Damaged rows',
    events: (n) =>
      n === 1
        ? '1 damaged row was set aside. The rest works.'
        : `${n} damaged rows were set aside. The rest works.`,
    days: (n) =>
      n === 1
        ? '1 damaged day was made anew from your journal.'
        : `${n} damaged days were made anew from your journal.`,
    what: 'Do you have an earlier backup? Import it: what is damaged then comes back. An export keeps damaged rows apart in the file.',
    lost: 'The browser has lost your earlier data.',
    toRecovery: 'See what is left',
  },
  recovery: {
    title: 'Recovery',
    back: 'To the settings',
    fine: 'Your data can be read as usual. There is nothing to recover.',
    causes: {
      broken: 'Rugritme cannot open its data. The browser does not give it, or it is damaged.',
      newer:
        'Your data was written by a newer Rugritme. Nothing is lost. Update the extension and everything is there again.',
      lost: 'The browser has lost the data of Rugritme and began with an empty database.',
    },
    tryTitle: 'Try this first',
    tries: [
      'Close your browser altogether and start it again.',
      'See whether your disk is full. If so, make room.',
      'Reload this page.',
    ],
    keptTitle: 'What is still there',
    keptSettings: (date) => `Your settings, as they were on ${date}.`,
    keptProgramme: (start) => `The start of your programme: ${start}. Choose that day when you start again.`,
    keptMonths: 'Your totals by month:',
    keptNone: 'There is no copy here of your settings and totals.',
    month: 'Month',
    sitting: 'Sitting',
    breaks: 'Breaks',
    actions: 'Actions',
    hours: (n) => `${n} h`,
    lostTitle: 'What you lose if that does not help',
    lost: [
      'Single breaks, ticks and days since your last backup.',
      'Your list of supplements and your own exercises.',
      'Your answers to the questions beforehand. Rugritme will ask them again.',
    ],
    rescueTitle: 'Rescue what can be read',
    rescueText:
      'Rugritme reads row by row, skips what fails and saves the rest as a file. You can import that file later.',
    rescue: 'Save what can be read',
    rescued: (events, damaged) =>
      damaged === 0
        ? `${counted(events, 'row', 'rows')} saved.`
        : `${counted(events, 'row', 'rows')} saved, ${counted(damaged, 'row', 'rows')} could not be read.`,
    rescuedNothing: 'There was nothing to read. An earlier backup is then the way back.',
    freshTitle: 'Start afresh',
    freshText:
      'Rugritme makes a new, empty database. It puts your settings back. You can import a backup afterwards.',
    fresh: 'Start afresh…',
    freshSure: 'Are you sure?',
    freshSureText: 'What is still in the old database will be gone. First save what can be read.',
    freshNext: 'Go on',
    freshReally: 'Last question',
    freshReallyText: 'After this the old database is gone. This cannot be undone.',
    freshNow: 'Yes, start afresh',
    keep: 'No, leave everything',
    freshDone: 'Rugritme starts afresh. Your settings are back. Now import your backup if you have one.',
    freshFailed: 'That did not work. Close all other pages of Rugritme and try again.',
    restoreTitle: 'Put your settings back',
    restore: 'Put back',
    restored: 'Your settings are back.',
    import: 'Import a backup, if you have one',
    dismiss: 'Forget the copy',
  },
};
