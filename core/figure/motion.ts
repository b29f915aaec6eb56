/** A movement: key poses on the way round, where it is seen from, and what stands beside it. */
import type { Pose, Side } from './pose.ts';

/**
 * Where one looks from. Seen from a side the camera stands a little towards the front, so that the far arm and leg are
 * not hidden. `raised` looks down over the feet at somebody who lies.
 */
export type View = 'left' | 'right' | 'front' | 'slant' | 'left slant' | 'raised';

export type Prop =
  | { readonly kind: 'chair'; readonly front: number }
  | { readonly kind: 'desk'; readonly edge: number }
  /** Along the room, or across it under somebody who lies from left to right. */
  | { readonly kind: 'mat'; readonly from: number; readonly to: number; readonly across?: boolean }
  | { readonly kind: 'wall'; readonly at: number }
  /** Under somebody: it rolls half as far as they go. `at` is where it lies when the hips are at 0. */
  | { readonly kind: 'roller'; readonly at: number }
  /** Against a wall behind somebody; it rolls half as far as they go up or down. `at` holds for hips at this height. */
  | { readonly kind: 'ball'; readonly at: readonly [number, number, number]; readonly hips: number }
  /** Grows and shrinks with the breath. */
  | { readonly kind: 'breath'; readonly at: readonly [number, number, number] }
  /** Breathing in four equal parts: a soft square, and a bead that goes along one of its sides in each part. */
  | { readonly kind: 'square'; readonly at: readonly [number, number, number] }
  /** Far behind somebody who walks; so many centimetres of them go by in a round. */
  | { readonly kind: 'trees'; readonly pass: number }
  /** Held: goes along with a hand, or from hand to hand, or from a hand to a point. */
  | { readonly kind: 'bag'; readonly hand: Side }
  | { readonly kind: 'stick' }
  | { readonly kind: 'band'; readonly from: readonly [number, number, number] };

/** A place that works or is stretched. */
export type Spot =
  | 'lower back'
  | 'upper back'
  | 'neck'
  | 'belly'
  | 'chest'
  | 'face'
  | `${Side} ${'side' | 'groin' | 'buttock' | 'front thigh' | 'back thigh' | 'shoulder'}`
  | `${Side} ${'foot' | 'shin' | 'forearm' | 'hand'}`;

export interface Key {
  readonly pose: Pose;
  /** Which of the exercise's steps it shows, 1 to 4. */
  readonly step: 1 | 2 | 3 | 4;
  /** Parts of the round that it takes to get here from the pose before; of the first: back from the last. */
  readonly move: number;
  /** Parts of the round that it lasts. */
  readonly stay?: number;
  /** On the way to the next: the movement goes on through it at the pace it has. */
  readonly flows?: true;
}

export interface Motion {
  readonly view: View;
  /** Centimetres of height that the picture shows; its width is always the same, so all figures have one scale. */
  readonly height: number;
  /** The middle of the picture, centimetres forward; 0 unless told. Seen raised it is the middle from top to bottom. */
  readonly middle?: number;
  readonly props?: readonly Prop[];
  /** A round begins in the first pose and comes back to it. Told for the left side where sides differ. */
  readonly keys: readonly [Key, ...Key[]];
  /** Keys that show the movement standing still, for lists and for whoever wants no motion; all unless told. */
  readonly telling?: readonly number[];
  /** The key that tells most, for a small picture; the second of `telling` unless told. */
  readonly thumb?: number;
  readonly works?: readonly Spot[];
  /** In place of `works`: places that have the attention one after the other, in equal parts of the round. */
  readonly scans?: readonly (readonly Spot[])[];
  /** `steady` goes on at one pace, as a walk does; otherwise each movement starts and ends softly. */
  readonly pace?: 'soft' | 'steady';
}
