/** The ranges of a working day, each saved once all of the day is right. */
import { useId, useRef } from 'preact/hooks';
import type { HoursWords } from '../../../content/words/pages-settings.ts';
import { RANGES_A_DAY, type WorkRange } from '../../../core/hours.ts';
import { withLunch } from '../../../core/week-edits.ts';
import { RangeRow } from './RangeRow.tsx';
import { useTyped } from './typed.ts';

interface Props {
  readonly day: string;
  readonly next: string;
  readonly ranges: readonly WorkRange[];
  readonly words: HoursWords;
  readonly onSave: (ranges: readonly WorkRange[]) => Promise<boolean>;
  readonly onCopy: (() => Promise<boolean>) | null;
  readonly onLikeMonday: (() => Promise<boolean>) | null;
}

export function Ranges({ day, next, ranges, words, onSave, onCopy, onLikeMonday }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { typed, fault, untouched, ...change } = useTyped(ranges, onSave);
  const lunch = untouched ? withLunch(ranges) : null;
  // The button that was pressed is gone; the focus must not go with it.
  const toFirst = () => box.current?.querySelector('input')?.focus();
  const act = (verb: () => unknown) => () => {
    verb();
    toFirst();
  };
  return (
    <div class="ranges" ref={box}>
      {typed.map((range, index) => (
        <RangeRow
          // Rows have no name but their place.
          key={index}
          {...{ day, range, index, words }}
          count={typed.length}
          said={`${id}-said`}
          wrong={fault?.index === index ? fault.field : null}
          onType={(field, text) => change.type(index, field, text)}
          onLeave={change.settle}
          onRemove={act(() => change.remove(index))}
        />
      ))}
      <p class="wrong" role="alert" id={`${id}-said`}>
        {fault !== null && words.fault[fault.fault](day, next)}
      </p>
      <div class="day-foot">
        {lunch !== null && <Small text={words.addLunch} day={day} onPress={act(() => onSave(lunch))} />}
        {typed.length < RANGES_A_DAY && <Small text={words.addRange} day={day} onPress={change.add} />}
        {onCopy !== null && untouched && <Small text={words.likeMonday} day={day} onPress={act(onCopy)} />}
        {onLikeMonday !== null && untouched && (
          <Small text={words.sameAsMonday} day={day} onPress={act(onLikeMonday)} />
        )}
      </div>
    </div>
  );
}

function Small({ text, day, onPress }: { text: string; day: string; onPress: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onPress}>
      {text}
      <span class="visually-hidden">: {day}</span>
    </button>
  );
}
