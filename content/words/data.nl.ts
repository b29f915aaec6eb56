/** The words of somebody's own data in Dutch. */
import type { DataWords } from './data.ts';

const telt = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`;

export const dataNl: DataWords = {
  report: {
    title: 'Verslag',
    hint: 'Eén of twee bladzijden voor je fysiotherapeut of huisarts. Jij kiest wat erop staat.',
    link: 'Maak een verslag (nieuw tabblad)',
  },
  backup: {
    title: 'Bewaar een reservekopie',
    text: (date) =>
      date === null
        ? 'Je gegevens staan alleen op deze computer. Bewaar ze als bestand op een plek die je kiest.'
        : `Je laatste bestand is van ${date}. Bewaar een nieuw bestand op een plek die je kiest.`,
    save: 'Bewaar nu',
    later: 'Over een maand',
    last: (date) => `Laatste reservekopie: ${date}.`,
    never: 'Je hebt nog geen reservekopie gemaakt.',
  },
  table: {
    title: 'Als tabel',
    hint: 'CSV-bestanden voor Excel of een ander rekenprogramma.',
    style: 'Getallen en kolommen',
    styles: {
      comma: '1,5 en puntkomma’s (Nederlandse Excel)',
      point: '1.5 en komma’s (Engelse Excel)',
    },
    save: { breaks: 'Bewaar de pauzes', days: 'Bewaar de dagen', measurements: 'Bewaar de metingen' },
    files: { breaks: 'rugritme-pauzes', days: 'rugritme-dagen', measurements: 'rugritme-metingen' },
    saved: (file) => `Bewaard als ${file}.`,
    breaks: [
      'Datum',
      'Begin',
      'Minuten',
      'Soort',
      'Genoteerd',
      'Oefeningen',
      'Overgeslagen',
      'Pijn erna (0-10)',
    ],
    days: [
      'Datum',
      'Zitten (min)',
      'Onduidelijk (min)',
      'Pauze (min)',
      'Weg (min)',
      'Uit (min)',
      'Pauzes',
      'Afgevinkt',
      'Supplementen',
    ],
    measurements: [
      'Datum',
      'Pijn van de dag (0-10)',
      'Pijn van de week (0-10)',
      'Last in de week (0-10)',
      'Slaap in de week (0-10, 10 = heel goed)',
      'Stress in de week (0-10)',
      'Activiteit 1',
      'Moeite 1 (0-10)',
      'Activiteit 2',
      'Moeite 2 (0-10)',
      'Activiteit 3',
      'Moeite 3 (0-10)',
      'Vergeleken met dag 1 (-3 = veel slechter, 3 = veel beter)',
      'Notitie',
      'Wat blijft',
      'Plan voor een slechte rugweek',
    ],
    kinds: {
      stand: 'opstaan',
      walk: 'wandelen',
      stretch: 'rekken',
      exercise: 'oefening',
      stairs: 'trap',
      water: 'water halen',
    },
    sources: {
      popup: 'venster',
      panel: 'zijpaneel',
      prompt: 'seintje',
      guided: 'begeleid',
      absence: 'afwezigheid',
      import: 'bestand',
    },
  },
  preview: {
    title: 'Dit zit in het bestand',
    reading: 'Het bestand wordt gelezen…',
    holds: (events, from, to) =>
      from === to
        ? `${telt(events, 'gebeurtenis', 'gebeurtenissen')} van ${from}.`
        : `${telt(events, 'gebeurtenis', 'gebeurtenissen')} van ${from} tot en met ${to}.`,
    addedTitle: 'Dit komt erbij',
    added: (events, known) =>
      known === 0
        ? `${telt(events, 'gebeurtenis', 'gebeurtenissen')}; er staat hier nog niets van.`
        : `${telt(events, 'gebeurtenis', 'gebeurtenissen')}; ${telt(known, 'staat', 'staan')} hier al.`,
    breaks: (n) => telt(n, 'pauze', 'pauzes'),
    ticks: (n) => telt(n, 'afgevinkte actie', 'afgevinkte acties'),
    told: (n) => telt(n, 'dag waarvan je vertelde hoe het ging', 'dagen waarvan je vertelde hoe het ging'),
    portions: (n) => telt(n, 'genomen portie', 'genomen porties'),
    products: (n) => telt(n, 'supplement op je lijst', 'supplementen op je lijst'),
    exercises: (n) => telt(n, 'eigen oefening', 'eigen oefeningen'),
    hereTitle: 'Wat er hier verandert',
    programme: (start) =>
      start === null
        ? 'Je programma stopt: in het bestand is het later gestopt.'
        : `Je programma is daarna dat van ${start}.`,
    brought: {
      settings: 'Je instellingen komen mee: hier heb je nog niets gekozen.',
      gates: 'Je antwoord over de waarschuwingstekens komt mee.',
      safety: 'Je veiligheidscheck komt mee.',
      food: 'Je antwoorden over eten komen mee.',
    },
    kept: {
      settings: 'Je instellingen blijven zoals ze hier zijn.',
      gates: 'Je antwoord over de waarschuwingstekens blijft zoals het hier is.',
      safety: 'Je veiligheidscheck blijft zoals hij hier is.',
      food: 'Je antwoorden over eten blijven zoals ze hier zijn.',
    },
    unchanged: 'Er wordt niets overschreven en niets gewist.',
    nothing: 'Alles uit dit bestand staat hier al. Er is niets om toe te voegen.',
    confirm: 'Voeg toe',
    cancel: 'Laat zitten',
    close: 'Sluit',
  },
  damage: {
    title: 'Beschadigde regels',
    events: (n) =>
      n === 1
        ? '1 beschadigde regel is apart gezet. De rest werkt.'
        : `${n} beschadigde regels zijn apart gezet. De rest werkt.`,
    days: (n) =>
      n === 1
        ? '1 beschadigde dag is opnieuw gemaakt uit je logboek.'
        : `${n} beschadigde dagen zijn opnieuw gemaakt uit je logboek.`,
    what: 'Heb je een reservekopie van eerder? Importeer die: dan komt terug wat beschadigd is. Een export zet beschadigde regels apart in het bestand.',
    lost: 'De browser is je gegevens van eerder kwijtgeraakt.',
    toRecovery: 'Bekijk wat er nog is',
  },
  recovery: {
    title: 'Herstel',
    back: 'Naar de instellingen',
    fine: 'Je gegevens zijn gewoon te lezen. Er is niets te herstellen.',
    causes: {
      broken: 'Rugritme kan zijn gegevens niet openen. De browser geeft ze niet, of ze zijn beschadigd.',
      newer:
        'Je gegevens zijn geschreven door een nieuwere Rugritme. Er is niets kwijt. Werk de extensie bij, dan is alles er weer.',
      lost: 'De browser is de gegevens van Rugritme kwijtgeraakt en begon met een lege database.',
    },
    tryTitle: 'Probeer dit eerst',
    tries: [
      'Sluit je browser helemaal af en start hem opnieuw.',
      'Kijk of je schijf vol is. Maak dan ruimte.',
      'Laad deze pagina opnieuw.',
    ],
    keptTitle: 'Wat er nog is',
    keptSettings: (date) => `Je instellingen, zoals ze waren op ${date}.`,
    keptProgramme: (start) => `De start van je programma: ${start}. Kies die dag als je opnieuw start.`,
    keptMonths: 'Je totalen per maand:',
    keptNone: 'Er is hier geen kopie van je instellingen en totalen.',
    month: 'Maand',
    sitting: 'Zitten',
    breaks: 'Pauzes',
    actions: 'Acties',
    hours: (n) => `${n} u`,
    lostTitle: 'Wat je kwijt bent als het niet lukt',
    lost: [
      'Losse pauzes, vinkjes en dagen sinds je laatste reservekopie.',
      'Je lijst met supplementen en eigen oefeningen.',
      'Je antwoorden op de vragen vooraf. Rugritme stelt ze opnieuw.',
    ],
    rescueTitle: 'Red wat te lezen is',
    rescueText:
      'Rugritme leest regel voor regel, slaat over wat niet lukt en bewaart de rest als bestand. Dat bestand kun je later importeren.',
    rescue: 'Bewaar wat te lezen is',
    rescued: (events, damaged) =>
      damaged === 0
        ? `${telt(events, 'regel', 'regels')} bewaard.`
        : `${telt(events, 'regel', 'regels')} bewaard, ${telt(damaged, 'regel', 'regels')} niet te lezen.`,
    rescuedNothing: 'Er was niets te lezen. Een reservekopie van eerder is dan de weg terug.',
    freshTitle: 'Begin opnieuw',
    freshText:
      'Rugritme maakt een nieuwe, lege database. Je instellingen zet het terug. Een reservekopie kun je daarna importeren.',
    fresh: 'Begin opnieuw…',
    freshSure: 'Weet je het zeker?',
    freshSureText: 'Wat er nog in de oude database staat, verdwijnt. Bewaar eerst wat te lezen is.',
    freshNext: 'Ga door',
    freshReally: 'Laatste vraag',
    freshReallyText: 'Hierna is de oude database weg. Dit is niet ongedaan te maken.',
    freshNow: 'Ja, begin opnieuw',
    keep: 'Nee, laat alles staan',
    freshDone:
      'Rugritme begint opnieuw. Je instellingen staan terug. Importeer nu je reservekopie als je die hebt.',
    freshFailed: 'Dat lukte niet. Sluit alle andere pagina’s van Rugritme en probeer het nog eens.',
    restoreTitle: 'Zet je instellingen terug',
    restore: 'Zet terug',
    restored: 'Je instellingen staan terug.',
    import: 'Importeer een reservekopie, als je die hebt',
    dismiss: 'Vergeet de kopie',
  },
};
