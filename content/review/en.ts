/** The words of days 86-90 in English. Food stays inside the neutral line, and only for whom it is open. */
import type { ReviewText } from './review.ts';

const SLEEP = [
  'Getting up at the same time every day',
  'No coffee after 14:00',
  'No bright screen in the last hour',
];

export const reviewEn: ReviewText = {
  steps: 'The last days',
  day: (day) => `Day ${day}`,
  titles: {
    'look-back': 'Looking back',
    habits: 'Three habits that stay',
    'bad-week': 'Plan for a bad back week',
    lists: 'Going over supplements and food',
    end: 'Rounding off',
  },
  titleWithoutFood: 'Going over supplements',
  open: {
    'look-back': 'Look back',
    habits: 'Choose your habits',
    'bad-week': 'Make your plan',
    lists: 'Go over your list',
    end: 'Round off',
  },
  save: 'Save',
  remove: 'Remove',
  saved: 'Saved.',
  savedAndTicked: 'Saved, and ticked for today.',
  removed: 'Removed.',
  kept: 'It has not been saved yet, but what you wrote is still here.',
  ticked: 'Ticked for today.',
  lookBack: {
    intro: 'The start and now, side by side.',
    nothing: 'There are no scores yet. After your first check-in you will see them here.',
    onlyStart: 'You have measured once. After the next check-in the two stand side by side here.',
    measure: 'Fill in a check-in',
    what: 'What',
    start: 'Start',
    now: 'Now',
    scores: {
      pain: 'Pain',
      trouble: 'Trouble with what you do',
      sleep: 'Sleep (10 is very good)',
      stress: 'Stress',
    },
    scale: 'Scores from 0 to 10, over a week.',
    dates: (start, now) => (now === null ? `Start: ${start}.` : `Start: ${start}. Now: ${now}.`),
    activities: 'What was hard',
    activityScale: '0 is no difficulty, 10 is impossible.',
    upAndDown: 'Back pain goes up and down. A better week does not prove what caused it.',
    question: 'What helped you, and what did not?',
    notes: (n) => (n === 1 ? 'Your note along the way' : `Your ${n} notes along the way`),
    noNotes: 'You wrote no notes along the way. That is fine.',
    done: 'Done looking back',
  },
  habits: {
    intro: 'Choose three that suit you. Small is good enough.',
    kinds: {
      movement: {
        label: 'One to move',
        ideas: ['A walk of 15 minutes every day', 'Strength twice a week', 'Getting up every half hour'],
      },
      rest: {
        label: 'One to rest',
        ideas: [
          '5 minutes of calm breathing every day',
          'A fixed moment of rest in my diary',
          'A body scan before sleep',
        ],
      },
      sleep: { label: 'One for your sleep', ideas: SLEEP },
      foodOrSleep: {
        label: 'One for food or sleep',
        ideas: [
          '250 grams of vegetables every day',
          'Water, or coffee or tea without sugar',
          ...SLEEP.slice(0, 2),
        ],
      },
    },
    ideas: 'Suggestions',
    missing: 'Fill in all three. Not sure about one? Then pick a suggestion.',
  },
  badWeek: {
    intro: 'Back pain goes up and down. With a plan you know what to do in a bad week.',
    label: 'What will you do then?',
    suggestion:
      'First I see whether I should call someone: “When to call?” in Rugritme.\nI choose “A lot of pain today?” and take three light days, without strength.\nI keep moving gently. Lying flat does not help.\nIs it no better after a week? Then I call my GP.',
    suggested: 'This is a suggestion: make it your own plan.',
    shown: 'You will see it again on the light days after “A lot of pain today?”.',
    yours: 'Your own plan',
    change: 'Change your plan',
  },
  lists: {
    supplements: 'Your supplements',
    each: 'Ask yourself of each: do I still need this? If you notice no difference, you may stop.',
    prescribed: 'Do you take something on the advice of a doctor? Then ask them first.',
    none: 'There is nothing on your list.',
    toList: 'Go to your list',
    food: 'Food and drink',
    foodQuestions: ['What suits you well and do you want to keep?', 'What does not suit you and can go?'],
    question: 'What do you keep, and what can go?',
    medicines:
      'Do you take medicines? Change nothing about them yourself. Discuss it with your GP or dietitian.',
    medicinesWithoutFood:
      'Do you take medicines? Change nothing about them yourself. Discuss it with your GP or pharmacist.',
    done: 'Done going over it',
  },
  end: {
    measure: 'Final check-in',
    measureText: 'How is your back now, compared with day 1?',
    toMeasure: 'Fill in the final check-in',
    keep: 'Keep what you wrote down',
    keepText: 'You can save your measurements and notes as a file or as a table.',
    toData: 'Go to your data',
    stays: 'What stays',
    noHabits: 'You have chosen no habits yet.',
    toHabits: 'Choose your habits',
    later: 'On day 90 you choose how to go on.',
  },
};
