/** The state of a product that is being filled in. What is wrong shows after the first try to save. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { blocksOn, type Subject, subjectsOf } from '../../core/supplements/check.ts';
import { type Draft, draftOf, EMPTY_DRAFT, readDraft, type Wrong } from '../../core/supplements/draft.ts';
import type { Product } from '../../core/supplements/product.ts';
import { todayDate } from '../../store/state.ts';
import { addSupplement, changeSupplement, safety } from '../../store/supplements.ts';

export interface DraftState {
  readonly draft: Draft;
  readonly wrong: Wrong;
  /** As far as a sum needs it: null while a dose or a moment is missing. */
  readonly counted: Product | null;
  /** What the check has to pass. */
  readonly subjects: readonly Subject[];
  readonly blocked: boolean;
  readonly change: (part: Partial<Draft>) => void;
  readonly save: () => Promise<void>;
}

/** @param product null for a new one */
export function useDraft(product: Product | null, onDone: () => void): DraftState {
  const state = useSignal<Draft>(product === null ? EMPTY_DRAFT : draftOf(product));
  const tried = useSignal(false);
  const id = useRef(product?.id ?? crypto.randomUUID());
  const draft = state.value;
  const whose = { id: id.current, since: product?.since ?? todayDate.value };
  const read = readDraft(draft, whose);
  const counted = readDraft({ ...draft, name: draft.name.trim() || '-' }, whose);
  const { supplement, codLiver } = draft;
  const subjects = supplement === null ? [] : subjectsOf({ supplement, codLiver });
  return {
    draft,
    wrong: tried.value && 'wrong' in read ? read.wrong : {},
    counted: 'product' in counted ? counted.product : null,
    subjects,
    blocked: blocksOn(subjects, safety.value).length > 0,
    change(part) {
      state.value = { ...state.value, ...part };
    },
    async save() {
      tried.value = true;
      if ('wrong' in read) return;
      const reply = await (product === null ? addSupplement : changeSupplement)(read.product);
      if (reply.ok) onDone();
    },
  };
}
