/** Which exercises make up a session. */
import type { ExerciseId } from './exercises.ts';

/** "Mobility 3 minutes" is the first three of set A. */
export const SETS = {
  mobilityA: ['bekken-kantelen', 'zittend-draaien', 'staand-achterover', 'heupbuiger-rek', 'schouders-los'],
  mobilityB: ['kat-koe', 'hamstring-rek', 'figuur-4', 'knieen-opzij'],
  mobilityShort: ['bekken-kantelen', 'zittend-draaien', 'staand-achterover'],
  core: ['bird-dog', 'zijplank', 'curl-up', 'dode-kever'],
  strengthA: ['opstaan-zitten', 'heupscharnier', 'bruggetje', 'bureau-opdrukken'],
  /** The first and light strength of weeks 3-4. */
  strengthEarly: ['bruggetje', 'heupscharnier'],
  strengthB: ['heupscharnier', 'roeien-band', 'koffer-dragen', 'zijplank'],
  walk: ['wandeling'],
  rollerShort: ['rol-bovenrug'],
  rollerBase: ['rol-bovenrug', 'rol-bil'],
  roller: ['rol-bovenrug', 'rol-bil', 'rol-been'],
  breathingBase: ['adem-4-6'],
  breathing: ['adem-4-6', 'adem-vierkant'],
  bodyScan: ['bodyscan'],
  /** On the light days of a flare-up, beside a walk, breathing and the body scan (7.5). */
  light: ['bekken-kantelen', 'kat-koe', 'knieen-opzij'],
  lightLong: ['wandelpauze', 'bekken-kantelen', 'kat-koe', 'knieen-opzij'],
  relaxation: ['spier-ontspannen', 'bodyscan'],
} as const satisfies Record<string, readonly ExerciseId[]>;
