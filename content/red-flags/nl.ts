/** The warning signs in Dutch. They say whom to call, never what somebody has. */
import type { RedFlagTexts } from './red-flag.ts';

export const redFlagsNl: RedFlagTexts = {
  intro:
    'Herken je iets op deze lijst? Blijf rustig en bel. Bij elk punt staat wie je belt, niet wat je hebt.',
  headings: {
    emergency: 'Bel nu 112',
    'gp-now': 'Bel nu je huisarts of de huisartsenpost, ook ’s nachts',
    'gp-today': 'Bel vandaag je huisarts',
    'gp-week': 'Maak deze week een afspraak met je huisarts',
  },
  advice: {
    emergency: 'Bel 112 en zeg precies wat je voelt. Wacht niet af.',
    'gp-now':
      'Bel nu je huisarts of de huisartsenpost en zeg precies wat je voelt. Krijg je niemand te pakken? Bel 112. Wacht niet tot morgen.',
    'gp-today':
      'Bel vandaag je huisarts en zeg precies wat je voelt. Is de praktijk dicht? Bel de huisartsenpost.',
    'gp-week':
      'Bel je huisarts voor een afspraak deze week. Wordt het in de tussentijd erger? Bel dan dezelfde dag.',
  },
  flags: {
    'r1-aorta':
      'Plotselinge, hevige of scheurende pijn in je rug of buik, met flauwvallen, zweten of een grauwe kleur',
    'r1-hart': 'Rugpijn samen met pijn of druk op je borst, of benauwdheid',
    'r1-ongeval': 'Rugpijn na een zwaar ongeluk of een val van hoogte. Blijf liggen en beweeg je rug niet',
    'r1-benen': 'Je kunt je benen ineens niet meer bewegen',
    'r1-sepsis': 'Rugpijn met koorts én verward, suf of snel ademen',
    'r1-plas': 'Je kunt ineens niet meer plassen, of je voelt niet dat je plast',
    'r1-ontlasting': 'Je verliest ineens urine of ontlasting zonder dat je het tegenhoudt',
    'r1-rijbroek': 'Je voelt minder rond je anus, geslachtsdelen of aan de binnenkant van je bovenbenen',
    'r1-seks': 'Je voelt ineens minder bij seks, of krijgt ineens geen erectie meer, samen met rugpijn',
    'r1-twee': 'Nieuwe uitstralende pijn of zwakte in béide benen',
    'r1-uitval': 'Je been wordt snel slapper, of je voet sleept',
    'r2-koorts': 'Rugpijn met koorts of rillingen, of je voelt je erg ziek',
    'r2-afweer': 'Rugpijn en je afweer is laag, of je had pas een infectie, operatie of injectie in je rug',
    'r2-val':
      'Plotselinge hevige pijn na een val, of na een kleine beweging als je botontkalking hebt of prednison gebruikt',
    'r2-kanker': 'Nieuwe rugpijn en je hebt kanker (gehad)',
    'r2-kracht': 'Minder kracht in één been of voet die er eerst niet was',
    'r2-nier': 'Pijn in je zij met koorts, bloed bij het plassen of pijn in aanvallen',
    'r2-zwanger':
      'Je bent zwanger en hebt rugpijn met buikpijn, bloedverlies of harde buiken. Bel je verloskundige',
    'r2-stolling': 'Je gebruikt bloedverdunners en de pijn kwam plotseling of na een stoot',
    'r2-ondraaglijk': 'De pijn is niet te houden, ook niet met paracetamol',
    'r2-lever': 'Gele huid of ogen, donkere urine of hevige jeuk (stop met kurkuma)',
    'r3-afvallen': 'Je valt af zonder dat je het wilt',
    'r3-nacht': 'De pijn blijft dag en nacht, ook als je van houding verandert',
    'r3-ochtend':
      'Je bent ’s ochtends langer dan een half uur stijf, je wordt ’s nachts wakker van de pijn en bewegen helpt (begonnen vóór je 45e)',
    'r3-leeftijd': 'Je hebt voor het eerst rugpijn en je bent jonger dan 20 of ouder dan 50',
    'r3-uitstraling': 'Pijn of tintelingen tot onder je knie die na 6 tot 8 weken niet minder worden',
    'r3-verloop': 'Na 3 tot 4 weken merk je geen verbetering, of de pijn komt steeds terug',
    'r3-lengte': 'Je bent kleiner geworden of je bovenrug is krommer',
    'r3-stemming': 'Je bent erg somber, bang om te bewegen of komt niet meer aan slapen of werken toe',
    'r3-pijnstillers': 'Je hebt langer dan twee weken elke dag pijnstillers nodig',
  },
};
