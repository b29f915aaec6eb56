/** What one may change about the programme, folded away until somebody looks for it. */
import { useState } from 'preact/hooks';
import { planWords } from '../../store/texts.ts';
import { lazyWith } from '../parts/lazy.tsx';
import './plan.css';

const Adjust = lazyWith(() => import('./Adjust.tsx'), null);

export function AdjustFold() {
  const [open, show] = useState(false);
  const words = planWords.value;
  if (words === null) return null;
  return (
    <details class="small adjust" open={open} onToggle={(event) => show(event.currentTarget.open)}>
      <summary data-testid="adjust">{words.adjust}</summary>
      {open && <Adjust />}
    </details>
  );
}
