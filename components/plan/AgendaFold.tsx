/** The way to the calendar file, folded until somebody looks for it. */
import { agendaWords } from '../../store/texts.ts';
import { Fold } from '../panel/Fold.tsx';
import { lazyWith } from '../parts/lazy.tsx';

const Agenda = lazyWith(() => import('./Agenda.tsx'), null);

export function AgendaFold() {
  const words = agendaWords.value;
  if (words === null) return null;
  return (
    <Fold class="agenda-fold" testid="agenda-open" label={words.title}>
      <Agenda />
    </Fold>
  );
}
