/** The warning signs: three levels, whom to call, never what somebody has. */
export type RedFlagLevel = 1 | 2 | 3;
/** Whom to call: 112, huisarts or huisartsenpost at once, the huisarts today, an appointment this week. */
export type Call = 'emergency' | 'gp-now' | 'gp-today' | 'gp-week';

export const RED_FLAG_IDS = [
  'r1-aorta',
  'r1-hart',
  'r1-ongeval',
  'r1-benen',
  'r1-sepsis',
  'r1-plas',
  'r1-ontlasting',
  'r1-rijbroek',
  'r1-seks',
  'r1-twee',
  'r1-uitval',
  'r2-koorts',
  'r2-afweer',
  'r2-val',
  'r2-kanker',
  'r2-kracht',
  'r2-nier',
  'r2-zwanger',
  'r2-stolling',
  'r2-ondraaglijk',
  'r2-lever',
  'r3-afvallen',
  'r3-nacht',
  'r3-ochtend',
  'r3-leeftijd',
  'r3-uitstraling',
  'r3-verloop',
  'r3-lengte',
  'r3-stemming',
  'r3-pijnstillers',
] as const;
export type RedFlagId = (typeof RED_FLAG_IDS)[number];

export interface RedFlagFigures {
  readonly level: RedFlagLevel;
  readonly call: Call;
  /** Shown only together with another item of its level: a weak sign by itself. */
  readonly onlyWithAnother?: true;
}

export interface RedFlagTexts {
  readonly flags: Readonly<Record<RedFlagId, string>>;
  /** Heading over the items of each call. */
  readonly headings: Readonly<Record<Call, string>>;
  /** What to do, under each heading. */
  readonly advice: Readonly<Record<Call, string>>;
  /** One calm sentence above the list. */
  readonly intro: string;
}
