/** The words of the timer's settings in English. */
import type { SettingsWords } from './pages-settings.ts';

const breaks = (n: number) => (n === 1 ? '1 break' : `${n} breaks`);

export const settingsEn: SettingsWords = {
  contents: 'On this page',
  sections: {
    prompts: 'Nudges',
    breaks: 'Breaks',
    hours: 'Working hours',
    quiet: 'Keeping quiet',
    sound: 'Sound',
    exercises: 'Exercises',
    measuring: 'Measuring',
    care: 'Health',
    keys: 'Keyboard shortcuts',
  },
  prompts: {
    warnBefore: 'Announce the nudge a minute ahead',
    warnBeforeHint: 'You see a short notification, so that you can finish calmly.',
    postureEvery: 'Sit differently in between',
    postureEveryHint: 'Only an arrow ↔ on the Rugritme icon. No notification, no sound.',
    postureOff: 'Off',
    postureChoice: (n) => `Every ${n} minutes`,
    dayGoal: 'Day goal',
    dayGoalHint: 'On a working day of 8 hours. If you work shorter or longer that day, the goal moves along.',
    followGoal: (n) => `Follow the programme (now ${breaks(n)})`,
    goalUnit: 'breaks',
  },
  quiet: {
    intro:
      'Does your browser fill the whole screen, or are you in a meeting (you say so in the popup or with a key)? Then no nudge comes. It comes afterwards, without a sound.',
    waitForTyping: 'Wait until I stop typing for a moment',
    waitForTypingHint: 'For 2 minutes at most. Then the nudge comes anyway.',
    holdForSound: 'Wait while the tab in front of me makes sound',
    holdForSoundHint:
      'Handy if you call a lot in your browser. After twice your sitting time the nudge comes anyway, without a sound.',
    seesTitle: 'What Rugritme sees',
    sees: [
      'whether you use keyboard or mouse: yes or no',
      'whether your screen is locked (Firefox does not tell)',
      'whether the tab in front of you makes sound',
      'whether your window fills the whole screen',
    ],
    seesNotTitle: 'What Rugritme never sees',
    seesNot: ['which site you are on', 'what you type', 'what you hear or say'],
  },
  hours: {
    on: 'Only nudge me during working hours',
    onHint: 'Outside your working hours Rugritme leaves you alone.',
    off: 'With this off Rugritme may nudge you at any time.',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    works: 'working day',
    free: 'off',
    allFree: 'All days are off. Like this no nudge ever comes.',
    length: (h, m) =>
      m === 0 ? (h === 1 ? '1 hour' : `${h} hours`) : h === 0 ? `${m} min` : `${h} h ${m} min`,
    from: 'from',
    to: 'to',
    nextDay: 'the next day',
    field: (label, day, index, count) =>
      count === 1 ? `${day} ${label}` : `${day}, period ${index}, ${label}`,
    addRange: 'Add a period',
    addLunch: 'Lunch off',
    remove: 'Remove',
    removeRange: (day, from, to) => `Remove: ${day} ${from} to ${to}`,
    sameAsMonday: 'Same as Monday',
    likeMonday: 'Same on your other working days',
    fault: {
      missing: (day) => `Fill in a start and an end for ${day}. Nothing has been saved yet.`,
      'no-time': (day) =>
        `That time for ${day} does not exist. Type it as 9:00 or 17:30. Nothing has been saved yet.`,
      overlap: (day) =>
        `For ${day} a period starts before the one above it has ended. Nothing has been saved yet.`,
      'next-day': (day, next) =>
        `After a period that runs on into the next day no other can come for ${day}. Put it with ${next}, or put the earliest on top. Nothing has been saved yet.`,
    },
    range: (from, to, nextDay) => `${from} to ${to}${nextDay ? ' the next day' : ''}`,
    savedDay: (day, ranges) => `Saved: ${day} ${ranges}.`,
    savedFree: (day) => `Saved: ${day} off.`,
    savedOn: 'Saved: nudges only on the days and times below.',
    savedOff: 'Saved: Rugritme may nudge you at any time.',
    savedCopy: 'Saved: all your working days have the hours of Monday.',
    putBack: 'Put back',
    wasPutBack: 'Put back as it was.',
    countOutside: 'Count my sitting outside working hours too',
    countOutsideHint: 'There is still no nudge then; you only see how long you sat.',
    followShift: 'Count a night to the day on which it began',
    followShiftHint:
      'Your day then goes on until your night shift ends. A break at 2 in the morning belongs to the evening before.',
  },
  sound: {
    choice: 'Sound with a nudge',
    choices: { off: 'No sound', soft: 'Soft tone', system: 'Sound of your system' },
    choiceHint: 'A nudge that comes late, after a meeting for example, is always silent.',
    loudChoices: { soft: 'A soft tone as well', system: 'Only what your system does' },
    loudHint:
      'In Firefox your system decides whether a notification makes a sound. You can silence it only in the notifications of Windows, macOS or Linux.',
    volume: 'Volume of the tone',
    percent: (n) => (n === 0 ? 'silent' : `${n}%`),
    tryTitle: 'Test notification',
    tryHint: 'See and hear whether a nudge reaches you.',
    try: 'Try it',
  },
  measuring: {
    dailyPain: 'Ask every day how much pain you had',
    dailyPainHint:
      "One question below today's actions. Watching your pain every day can make it feel bigger. After those two weeks one score a week is enough.",
    dailyPainChoices: {
      programme: 'In weeks 1 and 2',
      always: 'Always',
      never: 'Never',
    },
    remind: 'Remind me of the weekly check-in',
    remindHint:
      'One notification, on the 7th day of each week of your programme. It takes a minute to fill in.',
    remindAt: 'Time',
  },
  exercises: {
    level: 'How much do you want to do?',
    levelHint: 'For the programme and for guided breaks. You can always change.',
    levels: { calm: 'Calm', usual: 'Usual', firm: 'Firm' },
    means: {
      calm: 'Just over half the minutes, without haste.',
      usual: 'The minutes of the programme.',
      firm: 'The same minutes, with light strength exercises from week 3 on.',
    },
    can: 'What can you do where you are now?',
    canHint: 'A guided break only gives exercises that fit there.',
    abilities: {
      sit: 'Only sit',
      stand: 'Sit and stand',
      floor: 'Lie on the floor too',
    },
    cueVolume: 'Sound in a guided break',
    cueVolumeHint: 'A soft sound at each change. All the way to the left is off.',
    listen: 'Listen',
    spoken: 'Read the steps aloud',
    spokenHint: 'With a voice of your own computer. Nothing goes out.',
    noVoice:
      'Reading aloud is not possible here: this computer has no English voice that your browser can use without the internet.',
    screening: 'Does exercise suit you now?',
    notForMe: 'Not for me',
    notForMeCount: (n) =>
      n === 0
        ? 'You have put no exercise under “Not for me”.'
        : n === 1
          ? '1 exercise is under “Not for me”.'
          : `${n} exercises are under “Not for me”.`,
    bringAllBack: 'Put them all back',
    toLibrary: 'See all exercises',
  },
  keys: {
    intro: 'This is how your browser has them now.',
    names: {
      popup: 'Open Rugritme',
      search: 'Search in Rugritme',
      break: 'Start a guided break',
      meeting: 'In a meeting, or no longer',
    },
    unset: 'not set',
    unsetHint: 'Another extension may already use these keys. Then choose others yourself.',
    change: 'You choose other keys in your browser:',
    open: 'Open the shortcuts of your browser',
    address: 'Does that not work? Type this address in your address bar:',
    byHand: 'Type about:addons in your address bar, click the cog and choose “Manage Extension Shortcuts”.',
  },
};
