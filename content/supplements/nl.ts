/** The supplements in Dutch. Purpose is the article's; warning, safety and evidence are ours, from the fact sheet. */
import type { SupplementTexts } from './supplement.ts';

export const supplementsNl: SupplementTexts = {
  'omega-3': {
    name: 'Omega-3 (EPA/DHA)',
    dose: '2000-3000 mg per dag',
    purpose: 'Het artikel noemt: ontstekingsremmend, bescherming van zenuwen.',
    warning:
      'Heb je een hartziekte, gebruik je bloedverdunners of ben je allergisch voor vis? Vraag het eerst aan je huisarts of apotheker.',
    safety: [
      'De Europese voedselautoriteit (EFSA) ziet voor volwassenen geen bezwaar tot 5000 mg EPA en DHA per dag uit supplementen. Het Duitse instituut BfR is strenger en houdt 1500 mg per dag aan, uit alles samen.',
      'Een hoge dosis kan vaker een hartritmestoornis geven, vooral als je al een hart- of vaatziekte hebt.',
      'Krijg je hartkloppingen of een onregelmatige hartslag? Stop en bel je huisarts.',
    ],
    evidence:
      'Onvoldoende onderzocht bij rugpijn. In een onderzoek bij 250 mensen met nek- of rugpijn was er geen controlegroep, en maar 125 mensen stuurden de vragenlijst terug. Een overzicht van 17 onderzoeken ging over andere pijn, zoals bij reuma.',
    label:
      'Tel de EPA en DHA bij elkaar op, niet de hele hoeveelheid visolie. In levertraan zit ook vitamine A en D: tel die vitamine D mee. Neem het bij een maaltijd met vet.',
  },
  magnesium: {
    name: 'Magnesium',
    dose: '400-600 mg per dag',
    purpose: 'Het artikel noemt: ontspanning van spieren, minder stress.',
    warning:
      'Let op: dit is meer dan de Europese bovengrens van 250 mg per dag uit supplementen. Overleg eerst met je huisarts of apotheker.',
    safety: [
      'Neem je meer dan 250 mg, dan kun je diarree en buikkramp krijgen. Dat gaat meestal in 1 tot 2 dagen over.',
      'Noorwegen en de Verenigde Staten houden 350 mg uit supplementen aan. Ook dat is minder dan de dosis uit het artikel.',
    ],
    unclear:
      'Het artikel zegt niet of het gaat om magnesium zelf (elementair magnesium) of om het gewicht van de hele stof.',
    evidence:
      'Zwak bewijs. In een onderzoek bij 80 mensen met zenuwpijn in de rug kregen zij eerst 2 weken een infuus. Dat kun je niet vergelijken met magnesium uit de winkel. In een ander onderzoek was er op dag 4 een verschil, maar op dag 10 niet meer.',
    // Own sum from molar masses: 24.3 of 172.4 g/mol.
    label:
      "Kijk naar het gehalte magnesium zelf ('elementair'), niet naar het gewicht van de tablet. In 1000 mg magnesiumbisglycinaat zit ongeveer 140 mg magnesium. Verdeel het over 2 porties, bij het eten.",
  },
  'vitamin-d3': {
    name: 'Vitamine D3',
    dose: '3000-5000 IE per dag',
    purpose: 'Het artikel noemt: minder pijn, werking van spieren.',
    warning:
      'Let op: de Europese bovengrens is 4000 IE per dag, uit alles samen; 5000 IE ligt daarboven. In Nederland mag een supplement hooguit 3000 IE per dag geven.',
    safety: [
      'Te veel vitamine D kan je calcium te hoog maken. Dat is slecht voor je nieren.',
      'Heb je veel dorst, moet je vaak plassen of ben je misselijk, verstopt of verward? Stop en bel je huisarts.',
    ],
    evidence:
      'Geen aangetoond effect bij rugpijn. Een overzicht van 8 onderzoeken vond geen verschil met de controlegroepen. Een overzicht van 10 onderzoeken uit 2024 vond ook geen duidelijk verschil, ook niet bij mensen met een tekort. Denk je aan een tekort? Laat zo nodig je waarde prikken bij de huisarts.',
    label:
      'Staat er microgram op het etiket? 1 µg is 40 IE. Dus 75 µg is 3000 IE en 100 µg is 4000 IE. Neem het bij een maaltijd met vet.',
  },
  curcumin: {
    name: 'Curcumine met piperine',
    dose: '1000-1500 mg per dag',
    purpose: 'Het artikel noemt: antioxidant, minder pijn.',
    warning:
      'Let op: dit is ver boven de veilige dagdosis van de Europese voedselautoriteit: 3 mg per kilo lichaamsgewicht, dus 210 mg bij 70 kilo. Gebruik je medicijnen of heb je een leverziekte? Niet zonder je arts.',
    safety: [
      'Bij 60 kilo is de veilige dagdosis 180 mg, bij 80 kilo 240 mg. Weeg je 70 kilo, dan is de dosis uit het artikel ongeveer 5 tot 7 keer zo hoog. Het Franse ANSES gaat bij 60 kilo uit van minder dan 153 mg per dag uit supplementen.',
      "Er zijn mensen met leverschade door kurkuma-supplementen. Van een 'extra opneembare' vorm neem je meer op. Dan beschermt de veilige dagdosis minder. Kurkuma als kruid in je eten kan wel.",
      'Gele huid of ogen, donkere urine, lichte ontlasting, jeuk, erge moeheid of pijn onder je rechterribben? Stop en bel dezelfde dag je huisarts. Een bijwerking kun je melden bij Lareb.',
    ],
    unclear:
      'Het artikel zegt niet of de dosis gaat over curcumine zelf, een extract of kurkumapoeder. Voor piperine noemt het geen dosis. Het Noorse VKM noemt schade bij 1,5 mg piperine per dag onwaarschijnlijk; vraag je apotheker naar jouw product.',
    evidence:
      'Onvoldoende onderzocht. Wij vonden geen goed onderzoek naar alleen curcumine bij lage rugpijn. Onderzoek bij slijtage van de knie zegt weinig over je rug.',
    label:
      "Zoek op het etiket hoeveel curcumine of curcuminoïden erin zitten. Kijk ook naar piperine, zwarte-peper-extract of woorden als 'beter opneembaar'. Neem het nooit samen met medicijnen.",
  },
  collagen: {
    name: 'Collageen',
    dose: '10 g per dag',
    purpose: 'Het artikel noemt, samen met vitamine C: steun voor bindweefsel en fascia.',
    warning:
      'Er is geen bovengrens vastgesteld. Ben je allergisch voor vis, rund, varken, kip of ei, of heb je een nierziekte? Overleg eerst met je huisarts.',
    safety: ["Collageen is een eiwit uit dieren. In 'vegan collageen' zit geen collageen."],
    evidence:
      'Onvoldoende onderzocht voor de rug. Bij slijtage van de knie zijn er 4 onderzoeken met 507 mensen, alle met een grote kans op vertekening. De EFSA vond in 2011 geen aangetoond verband met gezonde gewrichten.',
    label:
      'Kijk hoeveel gram collageen (hydrolysaat of peptiden) er in een portie zit. Type II is een ander product. Je kunt het op elk moment in een drankje nemen.',
  },
  'vitamin-c': {
    name: 'Vitamine C',
    dose: '500 mg per dag',
    purpose: 'Het artikel noemt, samen met collageen: steun voor bindweefsel en fascia.',
    warning:
      'Voor de meeste mensen veilig. Had je ooit nierstenen, of heb je een nierziekte of te veel ijzer in je bloed? Overleg dan eerst met je huisarts.',
    safety: [
      'De EFSA kon geen bovengrens vaststellen. Tot ongeveer 1000 mg per dag naast je eten is niet met schade in verband gebracht.',
      'In een Zweeds onderzoek kregen mannen die ongeveer 1000 mg per dag slikten 2 keer zo vaak nierstenen.',
    ],
    evidence: 'Onvoldoende onderzocht. Wij vonden geen goed onderzoek naar vitamine C bij rugpijn.',
    label:
      'Op het etiket staat ascorbinezuur, calciumascorbaat of natriumascorbaat. De laatste twee zijn milder voor je maag. Neem het bij het eten.',
  },
};
