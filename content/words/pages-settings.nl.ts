/** The words of the timer's settings in Dutch. */
import type { SettingsWords } from './pages-settings.ts';

const pauzes = (n: number) => (n === 1 ? '1 pauze' : `${n} pauzes`);

export const settingsNl: SettingsWords = {
  contents: 'Op deze pagina',
  sections: {
    prompts: 'Seintjes',
    breaks: 'Pauzes',
    hours: 'Werktijden',
    quiet: 'Stil houden',
    sound: 'Geluid',
    exercises: 'Oefeningen',
    measuring: 'Meten',
    care: 'Gezondheid',
    keys: 'Sneltoetsen',
  },
  prompts: {
    warnBefore: 'Kondig het seintje een minuut vooraf aan',
    warnBeforeHint: 'Je ziet een korte melding, zodat je rustig kunt afronden.',
    postureEvery: 'Tussendoor anders gaan zitten',
    postureEveryHint: 'Alleen een pijltje ↔ in het pictogram van Rugritme. Geen melding, geen geluid.',
    postureOff: 'Uit',
    postureChoice: (n) => `Om de ${n} minuten`,
    dayGoal: 'Dagdoel',
    dayGoalHint: 'Op een werkdag van 8 uur. Werk je die dag korter of langer, dan schuift het doel mee.',
    followGoal: (n) => `Volg het programma (nu ${pauzes(n)})`,
    goalUnit: 'pauzes',
  },
  quiet: {
    intro:
      'Vult je browser het hele scherm, of zit je in overleg (dat zeg je in de popup of met een sneltoets)? Dan komt er geen seintje. Het komt daarna, zonder geluid.',
    waitForTyping: 'Wacht tot ik even niet typ',
    waitForTypingHint: 'Hooguit 2 minuten. Daarna komt het seintje toch.',
    holdForSound: 'Wacht zolang het tabblad voor me geluid maakt',
    holdForSoundHint:
      'Handig als je veel belt in je browser. Na twee keer je zittijd komt het seintje toch, zonder geluid.',
    seesTitle: 'Wat Rugritme ziet',
    sees: [
      'of je toetsenbord of muis gebruikt: ja of nee',
      'of je scherm op slot is (Firefox vertelt dat niet)',
      'of het tabblad voor je geluid maakt',
      'of je venster het hele scherm vult',
    ],
    seesNotTitle: 'Wat Rugritme nooit ziet',
    seesNot: ['welke site je bekijkt', 'wat je typt', 'wat je hoort of zegt'],
  },
  hours: {
    on: 'Geef alleen een seintje onder werktijd',
    onHint: 'Buiten je werktijd laat Rugritme je met rust.',
    off: 'Staat dit uit, dan mag Rugritme altijd een seintje geven.',
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    works: 'werkdag',
    free: 'vrij',
    allFree: 'Alle dagen zijn vrij. Zo komt er nooit een seintje.',
    length: (h, m) => (m === 0 ? `${h} uur` : h === 0 ? `${m} min` : `${h} u ${m} min`),
    from: 'van',
    to: 'tot',
    nextDay: 'de volgende dag',
    field: (label, day, index, count) =>
      count === 1 ? `${day} ${label}` : `${day}, tijdvak ${index}, ${label}`,
    addRange: 'Tijdvak erbij',
    addLunch: 'Lunch vrij',
    remove: 'Weg',
    removeRange: (day, from, to) => `Weg: ${day} ${from} tot ${to}`,
    sameAsMonday: 'Zelfde als maandag',
    likeMonday: 'Zelfde op je andere werkdagen',
    fault: {
      missing: (day) => `Vul bij ${day} een begin en een eind in. Er is nog niets bewaard.`,
      'no-time': (day) =>
        `Die tijd bij ${day} bestaat niet. Typ hem als 9:00 of 17:30. Er is nog niets bewaard.`,
      overlap: (day) =>
        `Bij ${day} begint een tijdvak voordat het vorige is afgelopen. Er is nog niets bewaard.`,
      'next-day': (day, next) =>
        `Na een tijdvak dat doorloopt tot de volgende dag kan er bij ${day} geen meer komen. Zet het bij ${next}, of zet het vroegste bovenaan. Er is nog niets bewaard.`,
    },
    range: (from, to, nextDay) => `${from} tot ${to}${nextDay ? ' de volgende dag' : ''}`,
    savedDay: (day, ranges) => `Bewaard: ${day} ${ranges}.`,
    savedFree: (day) => `Bewaard: ${day} vrij.`,
    savedOn: 'Bewaard: alleen een seintje op de dagen en tijden hieronder.',
    savedOff: 'Bewaard: Rugritme mag altijd een seintje geven.',
    savedCopy: 'Bewaard: al je werkdagen hebben de tijden van maandag.',
    putBack: 'Zet terug',
    wasPutBack: 'Teruggezet zoals het was.',
    countOutside: 'Tel mijn zitten ook buiten werktijd',
    countOutsideHint: 'Er komt dan nog steeds geen seintje; je ziet alleen hoe lang je zat.',
    followShift: 'Tel een nacht bij de dag waarop hij begon',
    followShiftHint:
      'Je dag loopt dan door tot het eind van je nachtdienst. Een pauze om 2 uur ’s nachts hoort bij de avond ervoor.',
  },
  sound: {
    choice: 'Geluid bij een seintje',
    choices: { off: 'Geen geluid', soft: 'Zacht toontje', system: 'Geluid van je systeem' },
    choiceHint: 'Een seintje dat later komt, bijvoorbeeld na een overleg, is altijd stil.',
    loudChoices: { soft: 'Zacht toontje erbij', system: 'Alleen wat je systeem doet' },
    loudHint:
      'In Firefox bepaalt je systeem of een melding geluid maakt. Stil maken kan alleen in de meldingen van Windows, macOS of Linux.',
    volume: 'Sterkte van het toontje',
    percent: (n) => (n === 0 ? 'stil' : `${n}%`),
    tryTitle: 'Proefmelding',
    tryHint: 'Kijk en luister of een seintje bij je aankomt.',
    try: 'Probeer',
  },
  measuring: {
    dailyPain: 'Elke dag vragen hoeveel pijn je had',
    dailyPainHint:
      'Eén vraag onder de acties van vandaag. Elke dag op je pijn letten kan de pijn groter laten voelen. Na die twee weken is één cijfer per week genoeg.',
    dailyPainChoices: {
      programme: 'Vanzelf, in week 1 en 2',
      always: 'Altijd',
      never: 'Nooit',
    },
    remind: 'Herinner me aan de weekmeting',
    remindHint:
      'Eén keer een melding op de 7e dag van elke week van je programma. Invullen duurt een minuut.',
    remindAt: 'Tijd',
  },
  exercises: {
    level: 'Hoeveel wil je doen?',
    levelHint: 'Voor het programma en voor begeleide pauzes. Je kunt altijd wisselen.',
    levels: { calm: 'Rustig', usual: 'Gewoon', firm: 'Stevig' },
    means: {
      calm: 'Ruim de helft van de minuten, zonder haast.',
      usual: 'De minuten van het programma.',
      firm: 'Dezelfde minuten, met lichte krachtoefeningen al vanaf week 3.',
    },
    can: 'Wat kan waar je nu zit?',
    canHint: 'Een begeleide pauze geeft alleen oefeningen die daar passen.',
    abilities: {
      sit: 'Alleen zitten',
      stand: 'Zitten en staan',
      floor: 'Ook op de vloer',
    },
    cueVolume: 'Geluid in een begeleide pauze',
    cueVolumeHint: 'Een zacht geluid bij elke wissel. Helemaal links is uit.',
    listen: 'Luister',
    spoken: 'Lees de stappen voor',
    spokenHint: 'Met een stem van je eigen computer. Er gaat niets naar buiten.',
    noVoice:
      'Voorlezen kan hier niet: deze computer heeft geen Nederlandse stem die je browser zonder internet kan gebruiken.',
    screening: 'Past oefenen nu bij je?',
    notForMe: 'Niet voor mij',
    notForMeCount: (n) =>
      n === 0
        ? 'Je hebt geen oefening bij “Niet voor mij” gezet.'
        : n === 1
          ? '1 oefening staat bij “Niet voor mij”.'
          : `${n} oefeningen staan bij “Niet voor mij”.`,
    bringAllBack: 'Zet ze allemaal terug',
    toLibrary: 'Bekijk alle oefeningen',
  },
  keys: {
    intro: 'Zo staan ze nu in je browser.',
    names: {
      popup: 'Rugritme openen',
      search: 'Zoeken in Rugritme',
      break: 'Oefenpauze beginnen',
      meeting: 'In overleg, of niet meer',
    },
    unset: 'niet ingesteld',
    unsetHint: 'Misschien gebruikt een andere extensie deze toetsen al. Kies dan zelf andere.',
    change: 'Andere toetsen kiezen doe je in je browser:',
    open: 'Open de sneltoetsen van je browser',
    address: 'Lukt dat niet? Typ dit adres in je adresbalk:',
    byHand:
      'Typ about:addons in je adresbalk, klik op het tandwiel en kies “Sneltoetsen voor extensies beheren”.',
  },
};
