/**
 * A pose as a physiotherapist would tell it: how the pelvis stands, how the back bends, what each limb does. Degrees and
 * centimetres; whatever is left out is at ease. A limb is told in one of three ways: by the angles of its joints, by
 * where its hand or foot is (the joints follow), or by where its elbow or knee rests.
 */
export type Side = 'left' | 'right';

/** Forward, up, and to the person's right, from the origin of whatever it belongs to. */
export type Point = readonly [forward: number, up: number, right: number];

/** What a hand or foot may be held against. The world's origin lies on the floor, the others' in the joint. */
export type Anchor = 'world' | 'pelvis' | 'belly' | 'chest' | 'head' | `${Side} thigh` | `${Side} shin`;

export interface Pelvis {
  /** The middle between the hip joints. */
  readonly at: Point;
  /** Forward; -90 lies on the back, 90 faces the floor. Tilting the pelvis is leaning it. */
  readonly lean?: number;
  /** To its left; 90 lies on the left side. */
  readonly side?: number;
  /** To its left, about the room's upright. */
  readonly turn?: number;
  /** To its left, about the body's own length: somebody who lies on the back and rolls over. */
  readonly roll?: number;
}

/** Forward bending is positive (round), backward negative (hollow); `side` and `turn` go to the left. */
export interface Spine {
  readonly lumbar?: number;
  readonly thorax?: number;
  readonly side?: number;
  readonly turn?: number;
  readonly neck?: number;
  readonly head?: { readonly side?: number; readonly turn?: number };
}

/** Both shoulders, in centimetres from at ease. */
export interface Shoulders {
  readonly up?: number;
  readonly back?: number;
}

/** By joints: the upper segment swings forward and away from the body and turns outward; the middle joint folds. */
export interface Angles {
  readonly flexion?: number;
  readonly abduction?: number;
  readonly rotation?: number;
  /** Of elbow or knee. */
  readonly fold?: number;
  /** Hand or foot: up is positive. */
  readonly end?: number;
}

/** By its end: wrist or foot stays at a point. */
export interface Held {
  readonly to: Anchor;
  readonly at: Point;
  /** Of a hand: the arm is straight, and the pelvis leans as far as that asks. */
  readonly straight?: true;
  /** Turns elbow or knee outward about the line from shoulder to hand, hip to foot. */
  readonly out?: number;
  /** Where fingers or toes point; a hand goes on as its forearm does, a foot points forward. */
  readonly tip?: Point;
  /** Of a foot: the point that touches. A raised heel or toe follows from `tip`. */
  readonly touches?: 'sole' | 'heel' | 'toes';
  /** Of a foot: where its sole faces; down unless told, and in all poses of a movement or in none. It rolls onto an edge. */
  readonly sole?: Point;
}

/** By its middle: elbow or knee rests at a point, and the lower segment points somewhere. */
export interface Rests {
  readonly rests: Point;
  readonly lower: Point;
  readonly tip?: Point;
}

export type Limb = Angles | Held | Rests;

export interface Pose {
  readonly pelvis: Pelvis;
  /**
   * Where the lowest joint of the neck stays, for whoever lies on the shoulders and lifts the pelvis: the trunk hangs
   * from there, and `pelvis.at` says nothing. In all poses of a movement or in none.
   */
  readonly shouldersLie?: Point;
  readonly spine?: Spine;
  readonly shoulders?: Shoulders;
  readonly legs: Readonly<Record<Side, Limb>>;
  readonly arms: Readonly<Record<Side, Limb>>;
  /** 0 is breathed out, 1 is full. */
  readonly breath?: number;
  /** How much the working place is felt: 0 not, 1 at the end of the stretch. */
  readonly felt?: number;
}

export const isHeld = (limb: Limb): limb is Held => 'to' in limb;
export const isResting = (limb: Limb): limb is Rests => 'rests' in limb;
