/** What is chosen in the popup for the break to log; gone when it closes. */
import { computed, signal } from '@preact/signals';
import type { BreakKind } from '../../core/journal.ts';
import { breaksPlan } from '../../store/state.ts';

export const kind = signal<BreakKind>('stand');
/** Null = the length that today asks. */
export const ownMinutes = signal<number | null>(null);
export const minutes = computed(() => ownMinutes.value ?? breaksPlan.value.minutes);
