/** Models that an earlier release wrote, as today's: what did not exist then gets its default, what was chosen stays. */
import type { Model } from './model.ts';
import { newModel } from './start.ts';
import type { Bout, Timer } from './timer/timer.ts';

export function completed(model: Model): Model {
  const fresh = newModel(0);
  return {
    ...fresh,
    ...model,
    settings: { ...fresh.settings, ...model.settings },
    gates: { ...fresh.gates, ...model.gates },
    timer: completedTimer(model.timer),
  };
}

function completedTimer(timer: Timer): Timer {
  switch (timer.state) {
    case 'sitting': {
      // 0.1 knew only whether a prompt was held back.
      const held = typeof timer.held === 'object' ? timer.held : null;
      return { ...timer, held, bout: completedBout(timer.bout) };
    }
    case 'unclear':
    case 'break':
      return { ...timer, bout: completedBout(timer.bout) };
    case 'away':
      return { ...AWAY, ...timer, from: timer.from ?? timer.since };
    case 'off':
      return { ...OFF, ...timer };
  }
}

const AWAY = { why: 'ended', bout: null } as const;
const OFF = { prompt: null, asked: false, askAt: null } as const;

function completedBout(bout: Bout): Bout {
  return { ...NEW_IN_BOUT, ...bout, prompt: bout.prompt && { ...NEW_IN_PROMPT, ...bout.prompt } };
}

const NEW_IN_BOUT = { announced: null, after: null } as const;
const NEW_IN_PROMPT = { soft: false } as const;
