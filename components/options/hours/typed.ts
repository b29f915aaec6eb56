/** What is typed of a day and not saved yet; a wrong time stays on screen until it is mended, and nothing is saved. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorkRange } from '../../../core/hours.ts';
import { type Fault, type TypedRange, typedClock, typedRanges } from '../../../core/typed-hours.ts';
import { sameHours } from '../../../core/week-edits.ts';

export function useTyped(
  saved: readonly WorkRange[],
  onSave: (ranges: readonly WorkRange[]) => Promise<boolean>,
) {
  const draft = useSignal<readonly TypedRange[] | null>(null);
  const fault = useSignal<Fault | null>(null);
  // On its way: leaving the last field of a row is leaving the row too, and should save once.
  const saving = useRef<readonly WorkRange[]>([]);
  const forget = () => {
    saving.current = [];
    draft.value = null;
    fault.value = null;
  };
  // Saved, put back, or changed on another page: that is what stands here now.
  useLayoutEffect(forget, [JSON.stringify(saved)]);

  const now = () => draft.peek() ?? saved;
  /** @param whole an empty field is no fault as long as somebody is on the way to it */
  const settle = (whole: boolean) => {
    if (draft.peek() === null) return;
    draft.value = now().map(readable);
    const read = typedRanges(now());
    if ('fault' in read) {
      if (whole || read.fault !== 'missing') fault.value = read;
    } else if (sameHours(read.ranges, saved)) forget();
    else if (!sameHours(read.ranges, saving.current)) void save(read.ranges);
  };
  const save = async (ranges: readonly WorkRange[]) => {
    fault.value = null;
    saving.current = ranges;
    if (!(await onSave(ranges))) saving.current = [];
  };
  return {
    typed: draft.value ?? saved,
    fault: fault.value,
    /** Nothing is typed that is not saved. */
    untouched: draft.value === null,
    settle,
    type(index: number, field: keyof TypedRange, text: string) {
      draft.value = now().map((one, at) => (at === index ? { ...one, [field]: text } : one));
    },
    add() {
      draft.value = [...now(), { from: '', to: '' }];
    },
    remove(index: number) {
      draft.value = now().filter((_, at) => at !== index);
      settle(true);
    },
  };
}

/** "930" becomes 09:30 once it is left. */
function readable({ from, to }: TypedRange): TypedRange {
  return { from: typedClock(from) ?? from, to: typedClock(to) ?? to };
}
