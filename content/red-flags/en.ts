/** The warning signs in English, with the Dutch route explained: huisarts is the GP, huisartsenpost the GP out of hours. */
import type { RedFlagTexts } from './red-flag.ts';

export const redFlagsEn: RedFlagTexts = {
  intro:
    'Do you recognise something on this list? Stay calm and call. Each item says whom to call, not what you have.',
  headings: {
    emergency: 'Call 112 now',
    'gp-now': 'Call your GP (huisarts) or the out-of-hours GP service (huisartsenpost) now, also at night',
    'gp-today': 'Call your GP (huisarts) today',
    'gp-week': 'Make an appointment with your GP (huisarts) this week',
  },
  advice: {
    emergency: 'Call 112 and say exactly what you feel. Do not wait.',
    'gp-now':
      'Call your GP now, or the out-of-hours GP service (huisartsenpost) in the evening, at night and at the weekend. Say exactly what you feel. Does nobody answer? Call 112. Do not wait until tomorrow.',
    'gp-today':
      'Call your GP today and say exactly what you feel. Is the practice closed? Call the out-of-hours GP service (huisartsenpost).',
    'gp-week':
      'Call your GP for an appointment this week. Does it get worse in the meantime? Then call the same day.',
  },
  flags: {
    'r1-aorta':
      'Sudden, severe or tearing pain in your back or belly, with fainting, sweating or an ashen colour',
    'r1-hart': 'Back pain together with pain or pressure on your chest, or shortness of breath',
    'r1-ongeval':
      'Back pain after a serious accident or a fall from a height. Stay down and do not move your back',
    'r1-benen': 'You suddenly cannot move your legs any more',
    'r1-sepsis': 'Back pain with fever and also confused, drowsy or breathing fast',
    'r1-plas': 'You suddenly cannot pass urine, or you do not feel that you pass it',
    'r1-ontlasting': 'You suddenly lose urine or stool without being able to hold it',
    'r1-rijbroek': 'You feel less around your anus, your genitals or on the inside of your thighs',
    'r1-seks':
      'You suddenly feel less during sex, or suddenly cannot get an erection, together with back pain',
    'r1-twee': 'New pain shooting into both legs, or weakness in both legs',
    'r1-uitval': 'Your leg is quickly getting weaker, or your foot drags',
    'r2-koorts': 'Back pain with fever or chills, or you feel very ill',
    'r2-afweer':
      'Back pain and your immune system is weak, or you recently had an infection, an operation or an injection in your back',
    'r2-val':
      'Sudden severe pain after a fall, or after a small movement if you have osteoporosis or take prednisone',
    'r2-kanker': 'New back pain and you have (had) cancer',
    'r2-kracht': 'Less strength in one leg or foot that was not there before',
    'r2-nier': 'Pain in your side with fever, blood when you urinate, or pain in attacks',
    'r2-zwanger':
      'You are pregnant and have back pain with belly pain, loss of blood or a belly that keeps tightening. Call your midwife (verloskundige)',
    'r2-stolling': 'You take blood thinners and the pain came suddenly or after a knock',
    'r2-ondraaglijk': 'The pain is unbearable, also with paracetamol',
    'r2-lever': 'Yellow skin or eyes, dark urine or severe itching (stop taking turmeric)',
    'r3-afvallen': 'You are losing weight without wanting to',
    'r3-nacht': 'The pain stays day and night, also when you change position',
    'r3-ochtend':
      'You are stiff in the morning for more than half an hour, the pain wakes you at night and moving helps (started before you were 45)',
    'r3-leeftijd': 'You have back pain for the first time and you are younger than 20 or older than 50',
    'r3-uitstraling': 'Pain or tingling to below your knee that is not getting less after 6 to 8 weeks',
    'r3-verloop': 'After 3 to 4 weeks you notice no improvement, or the pain keeps coming back',
    'r3-lengte': 'You have become shorter or your upper back is more bent',
    'r3-stemming': 'You are very low, afraid to move or no longer get round to sleeping or working',
    'r3-pijnstillers': 'You have needed painkillers every day for more than two weeks',
  },
};
