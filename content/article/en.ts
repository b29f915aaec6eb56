/** The article's summary in English; the same facts and figures as in Dutch, field by field. */

import type { SupplementId } from '../../core/supplements/product.ts';
import { supplementsEn } from '../supplements/en.ts';
import type { ArticleText } from './article.ts';

/** The dose and its warning line in one breath: the dose never stands alone. */
function dose(name: string, id: SupplementId): string {
  return `${name}: ${supplementsEn[id].dose}. ${supplementsEn[id].warning}`;
}

export const articleEn: ArticleText = {
  summaryNote:
    'This is a summary in our own words of the Dutch article "Rugpijn" (back pain) from the series Fiches Yvo Sijpkens, published by Stichting Je Leefstijl Als Medicijn. Please read the original too.',
  headings: {
    'in-brief': 'In brief',
    background: 'Background',
    factors: 'Six factors',
    approach: 'Approach: recovery from within',
    supplements: 'Supplements',
    programme: '90-day recovery programme',
    questions: 'Frequently asked questions',
    disclaimer: 'Disclaimer',
  },
  inBrief: [
    'According to the article, back pain mostly comes from a metabolism and a nervous system that are out of balance. Damage to the back itself is usually not the cause.',
    'The article names three things that make the pain stronger: inflammation, stress and too little sleep.',
    'Recovery goes along four ways, according to the article: food, movement, sleep and control of stress.',
    'TKB (therapeutic carbohydrate restriction) lowers your insulin and reduces inflammation, according to the article.',
    'A programme of 90 days can bring lasting recovery, according to the article.',
  ],
  background: [
    'Back pain is very common. It is one of the main reasons why people can do less in daily life.',
    'The article explains back pain like this. When the way your body handles sugar and fat is disturbed, a low-grade inflammation arises. Your blood circulates less well and your muscles tense up. Your nervous system becomes overstimulated. You then feel ordinary stimuli as pain.',
    'Stress that lasts long and too little sleep make this worse, according to the article: the stress hormones cortisol and adrenaline stay raised.',
  ],
  factors: {
    movement: { factor: 'Little movement', effect: 'The muscles of your trunk lose strength' },
    stress: { factor: 'Chronic stress', effect: 'You become afraid to move' },
    sleep: { factor: 'Disturbed sleep', effect: 'You recover too little' },
    carbohydrates: { factor: 'Fast carbohydrates', effect: 'Too much processed food' },
    deficiencies: { factor: 'Deficiencies', effect: 'Magnesium, omega-3 and vitamin D' },
    fascia: {
      factor: 'Fascia (connective tissue)',
      effect: 'Tension and adhesions from moving too little',
    },
  },
  approachIntro: [
    'The article calls this recovery from within. It combines food, movement, sleep, control of stress and targeted supplements.',
    'The aim, according to the article: to calm your nervous system, to get your energy back and to lower inflammation in your body.',
  ],
  approaches: {
    food: {
      title: 'Food and metabolism',
      text: [
        'The article advises TKB or ketogenic food. According to the article that lowers your insulin, keeps your energy steady and reduces inflammation.',
        'The article chooses fresh and unprocessed food, rich in fats, proteins, vitamins and minerals.',
        'According to the article, avoid sugars, grains, alcohol and ultra-processed food.',
      ],
    },
    movement: {
      title: 'Movement and recovery of muscles',
      text: [
        'The article names 10 to 20 minutes a day: moving smoothly (mobility), light strength exercises and walking.',
        'Do not sit too long at a stretch and build up slowly to being active every day.',
        'According to the article, movement is good for your circulation and makes the deep trunk muscles stronger.',
      ],
    },
    fascia: {
      title: 'Connective tissue and fascia',
      text: [
        'With a foam roller and light stretching you can reduce tension, says the article. That is called myofascial release.',
        'According to the article, drink enough water, with electrolytes.',
        'Change your posture and the way you move often.',
      ],
    },
    'sleep-stress': {
      title: 'Sleep and stress',
      text: [
        'Go to bed at fixed times. According to the article that gives restorative sleep.',
        'Limit blue light, for instance from screens. According to the article you then sleep better.',
        'Do a breathing exercise or mindfulness every day.',
        'Take moments of rest by day. According to the article they reset your nervous system.',
      ],
    },
  },
  foodCaution:
    'From us, beside the article: eating fewer carbohydrates affects your body and your medicines. Talk to your GP or dietitian first. Never change your medicines yourself.',
  waterCaution:
    'From us, beside the article: drink as you feel like it, usually 1.5 to 2 litres a day. With ordinary food you need no extra salt or electrolytes. Do you have high blood pressure, heart failure or kidney disease? Then take no extra salt or potassium salt.',
  supplementsIntro:
    'The article names these supplements, with a dose a day and a purpose. Mind the warning with each dose: three doses lie wholly or partly above an official limit. So do not look at the dose alone, and start with one supplement at a time.',
  programmeIntro: 'The four phases come from the article. The day plan and the exercises are ours.',
  phases: {
    base: {
      weeks: 'Weeks 1-2',
      focus: 'Lay the base',
      actions: 'Adapt your food, light exercises to move smoothly (mobility), better sleep',
    },
    activation: {
      weeks: 'Weeks 3-4',
      focus: 'Activation',
      actions: 'Train the trunk muscles (core), breathing, relaxation',
    },
    strength: {
      weeks: 'Weeks 5-8',
      focus: 'Strength and recovery',
      actions: 'Train harder step by step, walking, less stress',
    },
    consolidation: {
      weeks: 'Weeks 9-12',
      focus: 'Consolidation',
      actions: 'Fine-tune your food, keep regularity, measure your progress',
    },
  },
  lastDays:
    "The article's 12 weeks are 84 days together. Days 85 to 90 we filled in ourselves. They belong to the last phase: you measure once more, look back and choose what you keep.",
  questions: {
    'metabolic-basis': {
      question: 'What does back pain have to do with your metabolism?',
      answer: [
        'According to the article it starts when the handling of sugar and fat is disturbed. That gives a low-grade inflammation, poorer circulation and tense muscles.',
        'Your nervous system becomes overstimulated and ordinary stimuli feel like pain. Chronic stress and lack of sleep keep cortisol and adrenaline raised and make it worse.',
      ],
    },
    food: {
      question: 'Can food reduce back pain?',
      answer: [
        'The article says yes. According to the article TKB lowers your insulin, keeps your energy steady and reduces inflammation.',
        'The article advises fresh and unprocessed food, rich in fats, proteins, vitamins and minerals. According to the article, avoid sugars, grains, alcohol and ultra-processed food.',
      ],
    },
    supplements: {
      question: 'Which supplements does the article name?',
      answer: [
        dose('Omega-3 (EPA/DHA)', 'omega-3'),
        dose('Magnesium', 'magnesium'),
        dose('Vitamin D3', 'vitamin-d3'),
        dose('Curcumin, here named without piperine and as an antioxidant', 'curcumin'),
        dose('Collagen', 'collagen'),
        dose('Vitamin C, together with collagen', 'vitamin-c'),
      ],
    },
    movement: {
      question: 'Why is movement good?',
      answer: [
        'According to the article, movement is good for your circulation and makes your deep trunk muscles stronger.',
        'According to the article, 10 to 20 minutes of mobility, light strength and walking every day help to reduce pain. Do not sit too long and build up slowly.',
      ],
    },
  },
  disclaimer: [
    'The foundation says with its information: this is no medical advice. Nobody is advised to change an existing treatment.',
    'Do you have a chronic condition? Then seek advice from a qualified medical professional, such as your GP.',
  ],
  notAffiliated:
    'Rugritme is not made and not endorsed by Stichting Je Leefstijl Als Medicijn or by Yvo Sijpkens.',
  besides: [
    'Dutch guidelines for GPs and physiotherapists explain back pain differently from the article. Mostly no clear cause can be found; that is called non-specific back pain. Body, thoughts and circumstances play a part together. The explanation by metabolism has not been proven yet.',
    'On much they agree: keep moving, build up step by step, look at sleep and stress. In ordinary back pain a scan is mostly not needed.',
    'In 2023 the World Health Organization (WHO) named for chronic low back pain: education, exercise programmes and some physical and psychological therapies.',
    "Three of the article's supplement doses lie wholly or partly above an official limit: magnesium, curcumin and the upper part of vitamin D3. The warning stands with the dose.",
    'There is little research on food. In a small trial, people with chronic pain ate ketogenic food, or unprocessed food with carbohydrates. In both groups the pain became less. So we do not know which food is better.',
    'With a foam roller you move a little more easily for a short time. It has not been shown that it loosens fascia or takes back pain away.',
  ],
};
