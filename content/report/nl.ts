/** The page for the physiotherapist or GP in Dutch. */
import type { ReportText } from './report.ts';

const dagen = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`);
const pauzes = (n: number | string) => (`${n}` === '1' ? '1 pauze' : `${n} pauzes`);
const minuten = (n: number | string) => (`${n}` === '1' ? '1 minuut' : `${n} minuten`);

export const reportNl: ReportText = {
  page: {
    title: 'Verslag voor je fysiotherapeut of huisarts',
    intro:
      'Eén of twee bladzijden met wat jij bijhield. Jij kiest wat erop staat. Druk het af, of bewaar het als PDF.',
    language: 'Taal van het verslag',
    languages: { nl: 'Nederlands', en: 'English' },
    period: 'Periode',
    periods: {
      programme: 'Het programma tot nu toe',
      'four-weeks': 'De laatste 4 weken',
      'three-months': 'De laatste 3 maanden',
      own: 'Zelf kiezen',
    },
    from: 'Vanaf',
    to: 'Tot en met',
    parts: 'Wat komt erop?',
    part: {
      pain: 'Pijn, slaap en stress',
      activities: 'Activiteiten die lastig zijn',
      adherence: 'Wat je van het programma deed',
      breaks: 'Pauzes en zitten',
      exercises: 'Oefeningen',
      supplements: 'Supplementen met je eigen dosis',
      'flare-ups': 'Opvlammingen en waarschuwingstekens',
      notes: 'Je notities',
    },
    noteHint: 'Je notities zijn van jou. Ze komen er alleen op als je dat hier aangeeft.',
    print: 'Druk af of bewaar als PDF',
    printHint: 'Je browser opent zijn eigen afdrukvenster. Daar kun je ook “Opslaan als PDF” kiezen.',
    kept: 'Er gaat niets weg van je computer. Je keuzes staan in het adres van deze pagina, dus een bladwijzer onthoudt ze.',
    sheet: 'Het verslag, zoals het op papier komt',
    empty:
      'Er is nog niets om te laten zien. Log een pauze, vink iets af bij Vandaag of vul je weekmeting in. Daarna staat het hier.',
    toToday: 'Naar Vandaag',
    back: 'Terug naar de instellingen',
  },
  sheet: {
    title: 'Overzicht rugklachten',
    name: 'Naam',
    born: 'Geboortedatum',
    period: 'Periode',
    dates: (from, to, days) => `${from} tot en met ${to} (${dagen(days)})`,
    made: 'Gemaakt op',
    selfReported: 'Zelf ingevuld met Rugritme; geen medisch onderzoek.',
    programme: 'Programma',
    day: (day, phase) => `dag ${day} van 90, fase “${phase}”`,
    finished: '90 dagen, afgerond',
    goesOn: '90 dagen afgerond, gaat door in een weekritme',
    paused: (date) => `staat stil sinds ${date}`,
    noProgramme: 'geen lopend programma',
    source:
      'Fasen uit het artikel “Rugpijn” van Stichting Je Leefstijl Als Medicijn (Fiches Yvo Sijpkens); de dagen zijn ingevuld door Rugritme. Niet gemaakt of goedgekeurd door hen.',
    nothing: 'Niets ingevuld in deze periode.',
    more: (n) => `en nog ${n}`,
    pain: {
      title: 'Pijn, slaap en stress',
      scale: 'Weekscores over de afgelopen 7 dagen, van 0 tot 10. Bij slaap is 10 heel goed.',
      question: {
        pain: 'Pijn',
        trouble: 'Last bij wat een dag vraagt',
        sleep: 'Slaap',
        stress: 'Stress',
      },
      columns: {
        question: 'Weekscore',
        first: 'Eerste',
        last: 'Laatste',
        average: 'Gemiddeld',
        range: 'Laagste en hoogste',
      },
      range: (lowest, highest) => `${lowest} en ${highest}`,
      daily: (n, average, highest) =>
        `Pijn over 24 uur, op ${dagen(n)} ingevuld: gemiddeld ${average}, hoogste ${highest}.`,
      change: (date, step) => `Eigen oordeel op ${date}, vergeleken met dag 1: ${step}.`,
      picture: {
        week: 'Scores per week, met de fasen van het programma',
        month: 'Scores per maand gemiddeld, met de fasen van het programma',
      },
    },
    activities: {
      title: 'Activiteiten die lastig zijn',
      scale: 'In eigen woorden. Last in de afgelopen week: 0 = geen moeite, 10 = onmogelijk.',
      activity: 'Activiteit',
    },
    adherence: {
      title: 'Wat er van het programma is gedaan',
      done: (done, lived) => `Op ${done} van de ${dagen(lived)} iets gedaan.`,
      still: (n) => `Het programma stond ${dagen(n)} stil.`,
      kinds: 'Dagen per soort:',
      times: (n) => `${n}`,
    },
    breaks: {
      title: 'Pauzes en zitten',
      breaks: (breaks, minutes, total) =>
        `Gemiddeld ${pauzes(breaks)} per dag van ${minuten(minutes)} (${total} in totaal).`,
      sitting: (h, m) => `Gemiddeld ${h} uur en ${minuten(m)} zitten per dag achter deze computer.`,
      days: (n) => `Over ${dagen(n)} waarop iets gemeten is.`,
      strip: { breaks: 'Pauzes per dag', sitting: 'Uren zitten per dag' },
      picture: {
        week: 'Pauzes en uren zitten per dag, gemiddeld per week',
        month: 'Pauzes en uren zitten per dag, gemiddeld per maand',
      },
    },
    exercises: {
      title: 'Oefeningen',
      done: (names) => `Gedaan in pauzes: ${names}.`,
      skipped: (names) => `Overgeslagen in een begeleide pauze: ${names}.`,
      times: (name, n) => `${name} (${n} keer)`,
      left: (names) => `Zelf weggelaten (“niet voor mij”): ${names}.`,
      removed: 'eigen oefening',
    },
    supplements: {
      title: 'Supplementen',
      ownChoice: 'Eigen keuze, met de dosis zoals die op het etiket staat.',
      columns: { product: 'Product', portion: 'Per portie', moments: 'Wanneer', taken: 'Afgevinkt' },
      piperine: (dose) => `met ${dose} piperine`,
      vitaminD: (dose) => `met ${dose} vitamine D`,
      days: dagen,
    },
    alarms: {
      title: 'Opvlammingen en waarschuwingstekens',
      flareUps: 'Dagen met veel pijn:',
      span: (from, to) => (from === to ? from : `${from} tot en met ${to}`),
      none: 'Geen opvlamming aangegeven.',
      warned: (dates) => `Gaf een waarschuwingsteken aan op ${dates}.`,
    },
    notes: {
      title: 'Notities',
      more: (n) => (n === 1 ? 'en nog 1 notitie' : `en nog ${n} notities`),
      noRoom: (n) =>
        n === 1 ? '1 notitie, waarvoor hier geen plaats is.' : `${n} notities, waarvoor hier geen plaats is.`,
    },
    damaged: (n) =>
      n === 1
        ? '1 bewaarde regel kon niet worden gelezen en ontbreekt hier.'
        : `${n} bewaarde regels konden niet worden gelezen en ontbreken hier.`,
  },
};
