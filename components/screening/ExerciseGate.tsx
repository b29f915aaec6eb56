/** What stands between a person and an exercise: first the warning signs, then the six questions. */
import type { ComponentChildren } from 'preact';
import { mayExercise } from '../../core/safety.ts';
import { closing, screening } from '../../store/screening.ts';
import { redFlagGate } from '../../store/state.ts';
import { Gate } from '../panel/Gate.tsx';
import { ScreeningLine } from './ScreeningLine.tsx';

export function ExerciseGate({ children }: { children: ComponentChildren }) {
  if (!mayExercise(redFlagGate.value)) return <Gate />;
  if (screening.value === null || closing.value.length > 0) return <ScreeningLine />;
  return children;
}
