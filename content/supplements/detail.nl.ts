/** Each supplement's own screen in Dutch. All of it is ours, from the fact sheet; the figures stand in `detail-figures`. */
import type { DetailTexts } from './detail.ts';

const ASK = 'Vraag het eerst aan je huisarts of apotheker bij:';

export const detailsNl: DetailTexts = {
  'omega-3': {
    limits: ['geen bezwaar tot hier, Europa', 'strenger, Duitsland, uit alles samen'],
    askLead: ASK,
    ask: [
      'een hartziekte of boezemfibrilleren, ook vroeger',
      'bloedverdunners of een stollingsziekte',
      'een operatie binnenkort',
      'een allergie voor vis of schaaldieren (krill is een schaaldier)',
      'zwangerschap: dan zeker geen levertraan',
      'een leeftijd onder 18',
    ],
    clashes: [
      {
        with: 'Bloed\u00ADverdunners en plaatjes\u00ADremmers, zoals aceno\u00ADcoumarol, apixaban, clopidogrel',
        why: 'Bij een hoge dosis bloed je misschien sneller. EFSA zag dat tot 5000 mg per dag niet vaker. Meld het ook bij de trombose\u00ADdienst.',
      },
      {
        with: 'Ontstekings\u00ADremmers, zoals ibuprofen, naproxen, diclofenac',
        why: 'Bij een hoge dosis bloed je misschien sneller.',
      },
      {
        with: 'Levertraan naast een ander product met vitamine D',
        why: 'Tel de vitamine D bij elkaar op.',
      },
    ],
    forms: [
      'Visolie (triglyceriden of ethylester), krillolie of algenolie. Algenolie is van planten.',
      'Ethylester neem je zonder vet minder goed op.',
      'Bewaar het koel en donker. Ruikt het ranzig? Gooi het weg.',
    ],
    moment: 'Bij het ontbijt of de lunch, en een tweede deel bij het avondeten. Er hoort vet bij.',
  },
  magnesium: {
    limits: ['Europese bovengrens, uit supplementen', 'Noorwegen en Verenigde Staten'],
    askLead: ASK,
    ask: [
      'een nierziekte: gebruik het dan niet zonder je arts',
      'een hartblok of een trage hartslag',
      'myasthenia gravis',
      'een langdurige darmziekte',
      'zwangerschap',
      'een kind',
    ],
    clashes: [
      {
        with: 'Antibiotica: doxycycline, cipro\u00ADfloxacine en familie',
        why: 'Zo gerekend voor het antibioticum. Stoppen met magnesium tijdens de kuur is het eenvoudigst.',
      },
      {
        with: 'Medicijnen tegen bot\u00ADontkalking (bis\u00ADfosfonaten)',
        why: 'Je neemt ze anders minder goed op.',
      },
      { with: 'IJzer', why: 'Je neemt het anders minder goed op.' },
      {
        with: 'Nitro\u00ADfurantoïne, penicill\u00ADamine, eltrombopag',
        why: 'Je neemt ze anders minder goed op.',
      },
      { with: 'Levo\u00ADthyroxine (schildklier)', why: 'Je neemt het anders minder goed op.' },
      { with: 'Dolutegravir, gabapentine, myco\u00ADfenolaat', why: 'Je neemt ze anders minder goed op.' },
      { with: 'Spirono\u00ADlacton, amiloride', why: 'Je lichaam raakt minder magnesium kwijt.' },
    ],
    forms: [
      'Citraat en bisglycinaat neem je beter op dan oxide.',
      'Citraat en oxide maken je ontlasting eerder dun.',
    ],
    moment: "'s Avonds, of verdeeld over lunch en avond, bij het eten. Niet samen met ijzer of antibiotica.",
  },
  'vitamin-d3': {
    limits: ['Europese bovengrens, uit alles samen', 'hoogste dosis in een Nederlands supplement'],
    askLead: ASK,
    ask: [
      'nierstenen of een nierziekte, ook vroeger',
      'te veel calcium in je bloed',
      'sarcoïdose, tuberculose of lymfeklierkanker',
      'een te hard werkende bijschildklier',
      'zwangerschap',
      'een kind',
    ],
    clashes: [
      {
        with: 'Een ander product met vitamine D: multi\u00ADvitamine, levertraan, calcium met D',
        why: 'Tel alles bij elkaar op: de grens geldt voor het totaal.',
      },
      {
        with: 'Plastabletten zoals hydro\u00ADchloor\u00ADthiazide of chloor\u00ADtalidon, en calcium\u00ADtabletten',
        why: 'Je calcium kan te hoog worden.',
      },
      { with: 'Digoxine', why: 'Bij te veel calcium kan je hart onregelmatig gaan slaan.' },
      {
        with: 'Fenytoïne, carba\u00ADmazepine, rifampicine',
        why: 'Je houdt minder vitamine D over.',
      },
      { with: 'Orlistat, colestyr\u00ADamine, paraffine', why: 'Je neemt minder vitamine D op.' },
    ],
    forms: [
      'D3 heet op het etiket cholecalciferol of colecalciferol; D2 is ergocalciferol.',
      'Druppels, tabletten of capsules. Vegan D3 komt uit korstmos.',
    ],
    moment: 'Bij het ontbijt of de lunch, elke dag op hetzelfde moment. Vet helpt bij het opnemen.',
  },
  curcumin: {
    limits: ['veilig bij 70 kilo, 3 mg per kilo', 'veilig bij 60 kilo, uit supplementen'],
    askLead: 'Gebruik dit niet, tenzij je arts het goed vindt, bij:',
    ask: [
      'medicijnen, welke dan ook',
      'een leverziekte (ook vroeger) of veel alcohol',
      'galstenen of een afgesloten galweg',
      'zwangerschap, borstvoeding of een kinderwens, van jou of je partner',
      'kanker, nu of vroeger, of een transplantatie',
      'een operatie binnenkort',
      'nierstenen, diabetes of een ijzertekort',
      'een leeftijd onder 18',
    ],
    clashes: [
      {
        with: 'Alle medicijnen, door piperine (zwarte peper)',
        why: 'Piperine maakt dat je van verschillende medicijnen meer in je bloed krijgt. Neem ze nooit samen.',
      },
      {
        with: 'Bloed\u00ADverdunners, zoals aceno\u00ADcoumarol en fenpro\u00ADcoumon',
        why: 'Bij een gebruiker van zo’n middel werd het bloed binnen weken veel te dun.',
      },
      {
        with: 'Plaatjes\u00ADremmers, ontstekings\u00ADremmers en anti\u00ADdepressiva (SSRI)',
        why: 'Je bloedt misschien sneller.',
      },
      {
        with: 'Tamoxifen en andere medicijnen bij kanker',
        why: 'Er komt minder van de werkzame vorm van tamoxifen in je bloed. Vraag je specialist.',
      },
      {
        with: 'Tacrolimus, ciclosporine',
        why: 'Er is een melding van schade aan de nieren.',
      },
      { with: 'Lithium, digoxine, fenytoïne', why: 'Een klein verschil in je bloed telt al.' },
      {
        with: 'Medicijnen tegen diabetes; ijzer',
        why: 'Een hypo kan eerder komen. IJzer neem je minder goed op.',
      },
    ],
    forms: [
      'Kurkumapoeder, extract, of een vorm die je beter opneemt: met piperine, fytosoom, micellen, liposomen, nano.',
      'Hoe beter opneembaar, hoe minder de veilige dagdosis je beschermt.',
      'Hoeveel piperine veilig is, vonden wij niet bevestigd. Vraag het je apotheker.',
    ],
    moment:
      'Bij het avondeten, met vet, en alleen als je arts of apotheker het goed vindt. Nooit samen met medicijnen.',
  },
  collagen: {
    limits: [],
    askLead: ASK,
    ask: [
      'een nierziekte waarbij je weinig eiwit mag',
      'een allergie voor vis, rund, varken, kip of ei',
      'zwangerschap: er is weinig over bekend',
    ],
    clashes: [
      {
        with: 'Levo\u00ADthyroxine (schildklier)',
        why: 'Dat moet je op een lege maag nemen. Neem collageen op een ander moment.',
      },
    ],
    forms: [
      'Hydrolysaat (peptiden) of gelatine. Type II is een ander product, in een heel andere hoeveelheid.',
      "Collageen komt altijd van een dier. In 'vegan collageen' zit het niet.",
    ],
    moment: 'Bij het ontbijt of de lunch, samen met vitamine C. Het mag in een drankje.',
  },
  'vitamin-c': {
    limits: ['geen schade gevonden tot hier, naast je eten'],
    askLead: ASK,
    ask: [
      'nierstenen, nu of vroeger',
      'een nierziekte',
      'te veel ijzer in je bloed (hemochromatose)',
      'G6PD-deficiëntie',
    ],
    clashes: [
      { with: 'IJzer\u00ADtabletten', why: 'Je neemt meer ijzer op.' },
      {
        with: 'Bloed\u00ADverdunners zoals aceno\u00ADcoumarol',
        why: 'Een hoge dosis kan de werking storen; dat is zeldzaam.',
      },
      {
        with: 'Glucose\u00ADsensor of glucose\u00ADmeter',
        why: 'De meting kan niet kloppen. Kijk in de handleiding.',
      },
    ],
    forms: ['Ascorbinezuur, calciumascorbaat of natriumascorbaat.'],
    moment: 'Bij het ontbijt of de lunch, samen met collageen.',
  },
};
