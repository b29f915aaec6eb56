/** Safety before advice: why a command may not become true. */
import type { Command, Trouble } from '../core/messages.ts';
import type { Model } from '../core/model.ts';
import { isExercise, mayExercise } from '../core/safety.ts';
import { isAnswered, isBlocked } from '../core/supplements/check.ts';
import type { Product } from '../core/supplements/product.ts';

/**
 * No exercise before the red flags, nothing on the list before the safety check or against it. An answer is always heard
 * and a tick can always be taken back, so nothing is said of those.
 * @returns null where nothing stands in the way
 */
export function refusalOf(command: Command, model: Model): Trouble | null {
  const { redFlags } = model.gates;
  switch (command.type) {
    case 'log-break':
      return command.source !== 'guided' || mayExercise(redFlags) ? null : 'red-flags-first';
    case 'tick-action':
      return mayExercise(redFlags) || !isExercise(command.action) ? null : 'red-flags-first';
    case 'start-programme':
      return redFlags === 'unasked' ? 'red-flags-first' : null;
    case 'change-settings':
      return command.settings.supplementReminders === true ? unchecked(model) : null;
    case 'add-supplement':
      return against(command.product, model);
    case 'change-supplement':
      return listed(command.product.id, model) ? against(command.product, model) : 'not-on-list';
    case 'remove-supplement':
      return listed(command.product, model) ? null : 'not-on-list';
    case 'take-supplement': {
      const product = listed(command.product, model);
      return product ? against(product, model) : 'not-on-list';
    }
    default:
      return null;
  }
}

function against(product: Product, model: Model): Trouble | null {
  return unchecked(model) ?? (isBlocked(product, model.safety) ? 'supplement-blocked' : null);
}

function unchecked({ safety }: Model): Trouble | null {
  return isAnswered(safety) ? null : 'check-first';
}

function listed(id: string, { supplements }: Model): Product | undefined {
  return supplements.find((one) => one.id === id);
}
