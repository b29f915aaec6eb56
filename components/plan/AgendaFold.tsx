/** The way to the calendar file, folded until somebody looks for it. */
import { useState } from 'preact/hooks';
import { agendaWords } from '../../store/texts.ts';
import { lazyWith } from '../parts/lazy.tsx';

const Agenda = lazyWith(() => import('./Agenda.tsx'), null);

export function AgendaFold() {
  const [open, show] = useState(false);
  const words = agendaWords.value;
  if (words === null) return null;
  return (
    <details class="agenda-fold" open={open} onToggle={(event) => show(event.currentTarget.open)}>
      <summary data-testid="agenda-open">{words.title}</summary>
      {open && <Agenda />}
    </details>
  );
}
