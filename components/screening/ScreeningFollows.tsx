/** What the answers mean: that the part is closed, or which exercises are left out, and whom to ask. Never what someone has. */
import type { ScreeningWords } from '../../content/words/library.ts';
import { closing, leaving, leftOut } from '../../store/screening.ts';
import { exerciseTexts } from '../../store/texts.ts';
import { Sign } from '../mine/Sign.tsx';

export function ScreeningFollows({ words }: { words: ScreeningWords }) {
  const texts = exerciseTexts.value;
  if (closing.value.length > 0) {
    return (
      <Sign tone="blocked" title={words.closedTitle}>
        {closing.value.map((id) => (
          <p key={id}>{words.closed[id]}</p>
        ))}
        <p>{words.closedMeans}</p>
        <p>
          <a href="/sidepanel.html#red-flags">{words.redFlags}</a>
        </p>
      </Sign>
    );
  }
  if (leaving.value.length === 0) return <p>{words.noneStands}</p>;
  const names = [...leftOut.value.keys()].flatMap((id) => texts?.exercises[id].name ?? []);
  return (
    <Sign tone="warning" title={words.leftTitle}>
      {leaving.value.map((id) => (
        <p key={id}>{words.left[id]}</p>
      ))}
      {names.length > 0 && <p>{words.leftList(names)}</p>}
    </Sign>
  );
}
