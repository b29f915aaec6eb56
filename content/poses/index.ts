/**
 * The thirty exercises as movements.
 *
 * How to add one:
 * 1. Read its four steps in content/exercises/nl.ts and decide from which side they are clear (`View`).
 * 2. Write key poses from a stance (stances.ts), told for the left side where sides differ. Spread the stance and change
 *    only what the step changes. A limb is told by angles, by where its hand or foot is held, or by where its elbow or
 *    knee rests; what stays on the floor or the desk is always held or rests, so that it cannot slide.
 * 3. Say with each key which step it shows and how many parts of the round it takes; the seconds of a round stand in
 *    content/exercises/tempo.ts. The round comes back to the first pose by itself. Where sides alternate the first pose
 *    is the same on both sides. A pose that is only passed, such as a foot in the air, `flows`.
 * 4. Name the places that work (`works`) and let `felt` rise to 1 where they do.
 * 5. Look: `npm run poses -- bird-dog` draws it to .output/poses.png, with the moments in between. Then `npm run check`:
 *    the tests know how far joints go and that nothing slides, jumps or sinks into the floor.
 *
 * Useful numbers: hips stand at 88, sit at 53.5, lie at 12; a wrist is 56 from its shoulder, an ankle 82 from its hip;
 * the tests tell by how much a contact is missed. Somebody who lies and lifts the pelvis hangs from `shouldersLie`; who rolls
 * over has `roll`, and seen `raised` one looks down on it; who leans on knees or elbows has limbs that rest, and the trunk settles by itself.
 */
import type { ExerciseId, Place } from '../../core/exercises.ts';
import type { Motion } from '../../core/figure/motion.ts';
import { backBend } from './bends.ts';
import { breathe46, breatheSquare } from './breathing.ts';
import { rowSeated, rowStanding, suitcaseCarry } from './carry.ts';
import { birdDog, curlUp, deadBug } from './core.ts';
import { postureShift, turning } from './desk.ts';
import { bridge, kneesAside } from './floor.ts';
import { catAtDesk, catOnFloor, pelvicTilt, sideReach } from './mobility.ts';
import { bodyScan, tenseAndRelease } from './rest.ts';
import { ballOnWall, rollButtock, rollThigh, rollUpperBack } from './roller.ts';
import { shouldersSeated, shouldersStanding } from './shoulders.ts';
import { sideBridge } from './side-bridge.ts';
import { deskPushUp, hinge, sitToStand } from './strength.ts';
import { figureFour, hamstring, hipFlexor } from './stretches.ts';
import { stroll, walk } from './walking.ts';

/** By place where it is done in two ways; otherwise under any of its places. */
export const motions: Readonly<Record<ExerciseId, Readonly<Partial<Record<Place, Motion>>>>> = {
  'bekken-kantelen': { desk: pelvicTilt },
  'zittend-draaien': { desk: turning },
  'staand-achterover': { standing: backBend },
  'zij-reiken': { standing: sideReach },
  'kat-koe': { standing: catAtDesk, floor: catOnFloor },
  'heupbuiger-rek': { standing: hipFlexor },
  'hamstring-rek': { desk: hamstring },
  'figuur-4': { desk: figureFour },
  'schouders-los': { desk: shouldersSeated, standing: shouldersStanding },
  'knieen-opzij': { floor: kneesAside },
  'houding-wissel': { desk: postureShift },
  'bird-dog': { floor: birdDog },
  zijplank: { floor: sideBridge },
  'curl-up': { floor: curlUp },
  'dode-kever': { floor: deadBug },
  'opstaan-zitten': { standing: sitToStand },
  heupscharnier: { standing: hinge },
  bruggetje: { floor: bridge },
  'bureau-opdrukken': { standing: deskPushUp },
  'roeien-band': { desk: rowSeated, standing: rowStanding },
  'koffer-dragen': { standing: suitcaseCarry },
  wandelpauze: { standing: stroll },
  wandeling: { outside: walk },
  'rol-bovenrug': { floor: rollUpperBack },
  'rol-bil': { floor: rollButtock, standing: ballOnWall },
  'rol-been': { floor: rollThigh },
  'adem-4-6': { desk: breathe46 },
  'adem-vierkant': { desk: breatheSquare },
  'spier-ontspannen': { desk: tenseAndRelease },
  bodyscan: { floor: bodyScan },
};

/** The movement at that place; where none is drawn for it, the one of another place. */
export function motionOf(id: ExerciseId, place?: Place): Motion | undefined {
  const drawn = motions[id] ?? {};
  return (place && drawn[place]) ?? Object.values(drawn)[0];
}
