/** The sheet itself: white paper in its own language, one or two pages. A part that was not ticked is not there. */
import { useRef } from 'preact/hooks';
import type { Sheet as Content } from '../../core/report/sheet.ts';
import type { Paper } from '../../store/report-words.ts';
import { Activities } from './Activities.tsx';
import { Adherence } from './Adherence.tsx';
import { Alarms } from './Alarms.tsx';
import { Breaks } from './Breaks.tsx';
import { Exercises } from './Exercises.tsx';
import { Head } from './Head.tsx';
import { Notes } from './Notes.tsx';
import { Pain } from './Pain.tsx';
import { Supplements } from './Supplements.tsx';
import { useRoom } from './use-room.ts';

/** More than two pages can hold of the shortest. */
const MOST_NOTES = 120;

export interface PartProps {
  readonly sheet: Content;
  readonly paper: Paper;
}

export function Sheet({ sheet, paper }: PartProps) {
  const root = useRef<HTMLElement>(null);
  const props = { sheet, paper };
  const all = Math.min(sheet.notes?.length ?? 0, MOST_NOTES);
  const room = useRoom(root, all, [sheet, paper]);
  const { damaged } = sheet;
  return (
    <article
      ref={root}
      class={room.tight ? 'sheet tight' : 'sheet'}
      lang={paper.language}
      data-testid="report-sheet"
    >
      <Head {...props} />
      <Pain {...props} />
      <Activities {...props} />
      <Breaks {...props} />
      <Adherence {...props} />
      <Exercises {...props} />
      <Alarms {...props} />
      <Supplements {...props} />
      {damaged > 0 && <p class="block">{paper.words.damaged(damaged)}</p>}
      <Notes {...props} room={room.notes} />
    </article>
  );
}
