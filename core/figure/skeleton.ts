/**
 * The one body of all figures, in centimetres: somebody of 1.72 m. Lengths follow the shares of stature that
 * biomechanics uses (Drillis and Contini 1966: upper arm 0.186, forearm 0.146, thigh 0.245, shank 0.246, ankle 0.039).
 * The head is a little large, because a friendly face must be seen at 240 px.
 */
export const ARM = { upper: 31, lower: 25, end: 13 } as const;
export const LEG = { upper: 41, lower: 41, end: 17 } as const;

/** From the middle of the body to the joint. */
export const HIP_WIDTH = 8.5;
export const SHOULDER_WIDTH = 16.5;
/** Shoulder joints below the lowest joint of the neck. */
export const SHOULDER_DROP = 3;

/** From the middle between the hips to the sacrum, then the joints of the back in the order of the body. */
export const SACRUM = 9;
export const LUMBAR = { count: 3, length: 6 } as const;
export const THORAX = { count: 4, length: 7 } as const;
export const NECK = { count: 2, length: 4.5 } as const;
export const HEAD = 7;

/** The curves of somebody who stands at ease, degrees forward; a pose counts from here. */
export const AT_EASE = { sacrum: 12, lumbar: -20, thorax: 26, neck: -10, head: -8 } as const;

/** Below and behind the ankle. */
export const ANKLE_HEIGHT = 7;
export const HEEL = 5;

/** Half the thickness at each joint. */
export const THICK = {
  hip: 9,
  knee: 6.3,
  ankle: 4.4,
  shoulder: 5.7,
  elbow: 4.5,
  wrist: 3.3,
  hand: 3.6,
  neck: 4.8,
  sole: 2.6,
} as const;
