/** The words of the calendar file in English. */
import type { AgendaText } from './agenda.ts';

export const agendaEn: AgendaText = {
  title: 'Put it in your calendar',
  text: 'You get a file for Outlook, Google Calendar or Apple Calendar, with the days from today on. Does your programme change? Save and import it again: the entries are replaced.',
  legend: 'What do you want in your calendar, and at what time?',
  kinds: { move: 'Movement of the day', breathing: 'Breathing', measuring: 'Measuring' },
  time: (kind) => `Time for: ${kind}`,
  alarm: 'Let my calendar remind me',
  save: 'Save calendar file',
  saved: (file, n) =>
    `${file} is saved, with ${n === 1 ? '1 entry' : `${n} entries`}. Open it in your calendar.`,
  choose: 'First choose what you want in your calendar.',
  paused: 'The programme stands still. Go on first: then the dates are certain again.',
  over: 'There are no more days to put in your calendar.',
  private:
    'The entries are private and leave your time free. Do you share your calendar at work? Then check what colleagues see.',
  unticked: 'Do you leave something out later? Then remove those entries from your calendar yourself.',
  entry: (day, what) => `Rugritme day ${day}: ${what}`,
  breathing: 'Rugritme: breathing',
  open: 'Open Rugritme for the exercises.',
};
