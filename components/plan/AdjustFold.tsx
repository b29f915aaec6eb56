/** What one may change about the programme, folded away until somebody looks for it. */
import { planWords } from '../../store/texts.ts';
import { Fold } from '../panel/Fold.tsx';
import { lazyWith } from '../parts/lazy.tsx';
import './plan.css';

const Adjust = lazyWith(() => import('./Adjust.tsx'), null);

export function AdjustFold() {
  const words = planWords.value;
  if (words === null) return null;
  return (
    <Fold class="small adjust" testid="adjust" label={words.adjust}>
      <Adjust />
    </Fold>
  );
}
