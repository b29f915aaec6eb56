/** The article's summary in Dutch: its facts and figures, our sentences. What is ours is said to be ours. */

import type { SupplementId } from '../../core/supplements/product.ts';
import { supplementsNl } from '../supplements/nl.ts';
import type { ArticleText } from './article.ts';

/** The dose and its warning line in one breath: the dose never stands alone. */
function dose(name: string, id: SupplementId): string {
  return `${name}: ${supplementsNl[id].dose}. ${supplementsNl[id].warning}`;
}

export const articleNl: ArticleText = {
  summaryNote:
    'Dit is een samenvatting in onze eigen woorden van het artikel "Rugpijn" uit de reeks Fiches Yvo Sijpkens, uitgegeven door Stichting Je Leefstijl Als Medicijn. Lees ook het origineel.',
  headings: {
    'in-brief': 'In het kort',
    background: 'Achtergrond',
    factors: 'Zes factoren',
    approach: 'Aanpak: herstel van binnenuit',
    supplements: 'Supplementen',
    programme: 'Herstelprogramma van 90 dagen',
    questions: 'Veelgestelde vragen',
    disclaimer: 'Disclaimer',
  },
  inBrief: [
    'Volgens het artikel komt rugpijn meestal doordat je stofwisseling en je zenuwstelsel ontregeld zijn. Schade aan je rug zelf is meestal niet de oorzaak.',
    'Het artikel noemt drie dingen die de pijn sterker maken: ontsteking, stress en te weinig slaap.',
    'Herstel gaat volgens het artikel langs vier wegen: voeding, bewegen, slaap en grip op stress.',
    'TKB (therapeutische koolhydraatbeperking) verlaagt volgens het artikel je insuline en vermindert ontsteking.',
    'Een programma van 90 dagen kan volgens het artikel blijvend herstel brengen.',
  ],
  background: [
    'Rugpijn komt heel vaak voor. Het is een van de belangrijkste redenen waarom mensen in het dagelijks leven minder kunnen.',
    'Het artikel legt rugpijn zo uit. Als de verwerking van suiker en vet ontregeld raakt, ontstaat een lichte, sluimerende ontsteking. Je bloed stroomt minder goed door en je spieren spannen zich aan. Je zenuwstelsel raakt overprikkeld. Daardoor voel je gewone prikkels als pijn.',
    'Stress die lang duurt en te weinig slaap maken dit volgens het artikel erger: de stresshormonen cortisol en adrenaline blijven hoog.',
  ],
  factors: {
    movement: { factor: 'Weinig bewegen', effect: 'De spieren in je romp verliezen kracht' },
    stress: { factor: 'Langdurige stress', effect: 'Je wordt bang om te bewegen' },
    sleep: { factor: 'Verstoorde slaap', effect: 'Je herstelt te weinig' },
    carbohydrates: { factor: 'Snelle koolhydraten', effect: 'Te veel bewerkt voedsel' },
    deficiencies: { factor: 'Tekorten', effect: 'Magnesium, omega-3 en vitamine D' },
    fascia: { factor: 'Fascia (bindweefsel)', effect: 'Spanning en verklevingen door te weinig bewegen' },
  },
  approachIntro: [
    'Het artikel noemt dit herstel van binnenuit. Het combineert voeding, bewegen, slaap, omgaan met stress en gerichte supplementen.',
    'Het doel is volgens het artikel: je zenuwstelsel tot rust brengen, je energie terugkrijgen en ontsteking in je lichaam verminderen.',
  ],
  approaches: {
    food: {
      title: 'Voeding en stofwisseling',
      text: [
        'Het artikel raadt TKB of ketogeen eten aan. Dat verlaagt volgens het artikel je insuline, houdt je energie gelijkmatig en vermindert ontsteking.',
        'Het artikel kiest voor vers en onbewerkt eten, met veel vetten, eiwitten, vitamines en mineralen.',
        'Vermijd volgens het artikel suikers, granen, alcohol en ultrabewerkt voedsel.',
      ],
    },
    movement: {
      title: 'Bewegen en herstel van spieren',
      text: [
        'Het artikel noemt 10 tot 20 minuten per dag: soepel bewegen (mobiliteit), lichte krachtoefeningen en wandelen.',
        'Zit niet te lang achter elkaar en bouw langzaam op naar elke dag actief zijn.',
        'Bewegen is volgens het artikel goed voor je doorbloeding en maakt de diepe rompspieren sterker.',
      ],
    },
    fascia: {
      title: 'Bindweefsel en fascia',
      text: [
        'Met een foamroller en lichte rekoefeningen kun je spanning verminderen, zegt het artikel. Dat heet myofasciale release.',
        'Drink volgens het artikel genoeg water, met elektrolyten.',
        'Wissel vaak van houding en van beweging.',
      ],
    },
    'sleep-stress': {
      title: 'Slaap en stress',
      text: [
        'Ga op vaste tijden naar bed. Dat geeft volgens het artikel slaap waarvan je herstelt.',
        'Beperk blauw licht, bijvoorbeeld van schermen. Volgens het artikel slaap je dan beter.',
        'Doe elke dag een ademoefening of mindfulness.',
        'Neem overdag momenten van rust. Die brengen volgens het artikel je zenuwstelsel weer in balans.',
      ],
    },
  },
  foodCaution:
    'Van ons, naast het artikel: minder koolhydraten eten werkt door op je lichaam en je medicijnen. Bespreek het eerst met je huisarts of diëtist. Verander nooit zelf je medicijnen.',
  waterCaution:
    'Van ons, naast het artikel: drink op gevoel, meestal 1,5 tot 2 liter per dag. Extra zout of elektrolyten heb je bij gewoon eten niet nodig. Heb je een hoge bloeddruk, hartfalen of een nierziekte? Neem dan geen extra zout of kaliumzout.',
  supplementsIntro:
    'Het artikel noemt deze supplementen, met een dosis per dag en een doel. Let op de waarschuwing bij elke dosis: drie doses liggen helemaal of voor een deel boven een officiële grens. Kijk dus niet alleen naar de dosis en begin met één supplement tegelijk.',
  programmeIntro: 'De vier fasen komen uit het artikel. Het dagplan en de oefeningen zijn van ons.',
  phases: {
    base: {
      weeks: 'Week 1-2',
      focus: 'Basis leggen',
      actions: 'Voeding aanpassen, lichte oefeningen om soepel te bewegen (mobiliteit), beter slapen',
    },
    activation: {
      weeks: 'Week 3-4',
      focus: 'Activatie',
      actions: 'Rompspieren trainen (core), ademhaling, ontspanning',
    },
    strength: {
      weeks: 'Week 5-8',
      focus: 'Kracht en herstel',
      actions: 'Stap voor stap zwaarder trainen, wandelen, minder stress',
    },
    consolidation: {
      weeks: 'Week 9-12',
      focus: 'Bestendiging',
      actions: 'Voeding verfijnen, regelmaat houden, je vooruitgang meten',
    },
  },
  lastDays:
    'De 12 weken uit het artikel zijn samen 84 dagen. Dag 85 tot en met 90 hebben wij ingevuld. Ze horen bij de laatste fase: je meet nog één keer, kijkt terug en kiest wat je vasthoudt.',
  questions: {
    'metabolic-basis': {
      question: 'Wat heeft rugpijn met je stofwisseling te maken?',
      answer: [
        'Volgens het artikel begint het bij een ontregelde verwerking van suiker en vet. Die geeft een lichte, sluimerende ontsteking, een slechtere doorbloeding en gespannen spieren.',
        'Je zenuwstelsel raakt daardoor overprikkeld en gewone prikkels voelen als pijn. Langdurige stress en slaaptekort houden cortisol en adrenaline hoog en maken het erger.',
      ],
    },
    food: {
      question: 'Kan voeding rugpijn verminderen?',
      answer: [
        'Het artikel zegt ja. TKB verlaagt volgens het artikel je insuline, houdt je energie gelijkmatig en vermindert ontsteking.',
        'Het artikel raadt vers en onbewerkt eten aan, met veel vetten, eiwitten, vitamines en mineralen. Vermijd volgens het artikel suikers, granen, alcohol en ultrabewerkt voedsel.',
      ],
    },
    supplements: {
      question: 'Welke supplementen noemt het artikel?',
      answer: [
        dose('Omega-3 (EPA/DHA)', 'omega-3'),
        dose('Magnesium', 'magnesium'),
        dose('Vitamine D3', 'vitamin-d3'),
        dose('Curcumine, hier zonder piperine genoemd en als antioxidant', 'curcumin'),
        dose('Collageen', 'collagen'),
        dose('Vitamine C, samen met collageen', 'vitamin-c'),
      ],
    },
    movement: {
      question: 'Waarom is bewegen goed?',
      answer: [
        'Volgens het artikel is bewegen goed voor je doorbloeding en worden je diepe rompspieren er sterker van.',
        'Elke dag 10 tot 20 minuten soepel bewegen, lichte kracht en wandelen helpen volgens het artikel om pijn te verminderen. Zit niet te lang en bouw langzaam op.',
      ],
    },
  },
  disclaimer: [
    'De stichting zegt bij haar informatie: dit is geen medisch advies. Niemand krijgt het advies om een bestaande behandeling te veranderen.',
    'Heb je een chronische aandoening? Vraag dan advies aan een bevoegde medische professional, zoals je huisarts.',
  ],
  notAffiliated:
    'Rugritme is niet gemaakt en niet goedgekeurd door Stichting Je Leefstijl Als Medicijn of door Yvo Sijpkens.',
  besides: [
    'Nederlandse richtlijnen voor huisartsen en fysiotherapeuten leggen rugpijn anders uit dan het artikel. Meestal is er geen duidelijke oorzaak te vinden; dat heet aspecifieke rugpijn. Lichaam, gedachten en omstandigheden spelen samen een rol. De uitleg met de stofwisseling is nog niet bewezen.',
    'Over veel zijn ze het eens: blijf bewegen, bouw stap voor stap op, let op slaap en stress. Een scan is bij gewone rugpijn meestal niet nodig.',
    'De Wereldgezondheidsorganisatie (WHO) noemde in 2023 voor langdurige lage rugpijn: uitleg, oefenprogramma’s en sommige fysieke en psychologische behandelingen.',
    'Drie doses van supplementen uit het artikel liggen helemaal of voor een deel boven een officiële grens: magnesium, curcumine en het bovenste deel van vitamine D3. De waarschuwing staat bij de dosis.',
    'Over voeding is weinig onderzoek. In een klein onderzoek kregen mensen met langdurige pijn ketogeen eten, of onbewerkt eten mét koolhydraten. In beide groepen werd de pijn minder. Welke voeding beter is, weten we dus niet.',
    'Met een foamroller beweeg je kort wat soepeler. Dat het fascia losmaakt of rugpijn wegneemt, is niet aangetoond.',
  ],
};
