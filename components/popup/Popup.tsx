/** The popup: how long one sits, one button that logs a break now, today's breaks, and peace for a while. */
import { Phone } from 'lucide';
import { BREAK_HASH } from '../../core/route.ts';
import { model, ready } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { Drawing } from '../parts/Drawing.tsx';
import { lazyWith } from '../parts/lazy.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Said } from '../parts/Said.tsx';
import { Stage } from '../parts/Stage.tsx';
import { NotNow } from '../parts/with-data.tsx';
import { Earlier } from './Earlier.tsx';
import { LogBreak } from './LogBreak.tsx';
import { SittingLine } from './SittingLine.tsx';
import { TodaysBreaks } from './TodaysBreaks.tsx';

/** Below what everybody needs, so that nothing moves when it comes. */
const TakenToday = lazyWith(() => import('../mine/TakenToday.tsx'), <div hidden />);

interface Props {
  /**
   * Handed in: it has to run first in the click, and it is the browser's.
   * @param hash where in it; where it was, without
   */
  readonly openPanel: (hash?: string) => void;
}

export function Popup({ openPanel }: Props) {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  return (
    <div class="popup">
      <header>
        <Mark size={22} />
        <h1>{words.popup.title}</h1>
        <a
          class="red-flags-link"
          data-testid="red-flags"
          href="/sidepanel.html#red-flags"
          target="_blank"
          rel="noopener"
        >
          <Drawing of={Phone} size={16} />
          {words.nav.redFlags}
        </a>
      </header>
      <main data-ready={ready.value ? '' : undefined}>
        <Stage>
          <SittingLine />
        </Stage>
        <LogBreak />
        <button type="button" class="wide" data-testid="open-break" onClick={() => openPanel(BREAK_HASH)}>
          {words.breaks.guided}
        </button>
        <NotNow />
        <TodaysBreaks />
        <Earlier />
        <button type="button" class="wide" data-testid="open-panel" onClick={() => openPanel()}>
          {words.popup.openPanel}
        </button>
        {model.value.supplements.length > 0 && <TakenToday inTab />}
        <p class="foot">
          <a href="/sidepanel.html#article/disclaimer" target="_blank" rel="noopener">
            {words.foot.noAdvice}
          </a>
        </p>
      </main>
      <Said />
    </div>
  );
}
