/** What is on its way to the screen: chunks of views and of texts. A page is ready once nothing is. */
import { computed, signal } from '@preact/signals';

const arriving = signal(0);

export const settled = computed(() => arriving.value === 0);

/** Counts as on its way until `work` is done; `peek`, so that whoever loads does not listen to it. */
export async function arrives<T>(work: Promise<T>): Promise<T> {
  arriving.value = arriving.peek() + 1;
  try {
    return await work;
  } finally {
    arriving.value = arriving.peek() - 1;
  }
}
