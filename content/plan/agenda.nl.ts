/** The words of the calendar file in Dutch. */
import type { AgendaText } from './agenda.ts';

export const agendaNl: AgendaText = {
  title: 'Zet het in je agenda',
  text: 'Je krijgt een bestand voor Outlook, Google Agenda of Apple Agenda, met de dagen vanaf vandaag. Verandert je programma? Bewaar en importeer het dan opnieuw: de afspraken worden vervangen.',
  legend: 'Wat wil je in je agenda, en hoe laat?',
  kinds: { move: 'Beweging van de dag', breathing: 'Ademen', measuring: 'Meten' },
  time: (kind) => `Tijd voor: ${kind}`,
  alarm: 'Laat mijn agenda me waarschuwen',
  save: 'Bewaar agendabestand',
  saved: (file, n) =>
    `${file} is bewaard, met ${n === 1 ? '1 afspraak' : `${n} afspraken`}. Open het in je agenda.`,
  choose: 'Kies eerst wat je in je agenda wilt.',
  paused: 'Het programma staat stil. Ga eerst verder: dan staan de data weer vast.',
  over: 'Er zijn geen dagen meer om in je agenda te zetten.',
  private:
    'De afspraken zijn privé en houden je tijd vrij. Deel je je agenda op je werk? Kijk dan zelf na wat collega’s zien.',
  unticked: 'Laat je later iets weg? Haal die afspraken dan zelf uit je agenda.',
  entry: (day, what) => `Rugritme dag ${day}: ${what}`,
  breathing: 'Rugritme: ademen',
  open: 'Open Rugritme voor de oefeningen.',
};
