/** Signs that can be ticked. */
import type { RedFlagId, RedFlagTexts } from '../../content/red-flags/red-flag.ts';

interface Props {
  readonly signs: readonly RedFlagId[];
  readonly ticked: ReadonlySet<RedFlagId>;
  readonly texts: RedFlagTexts;
  readonly onTick: (ticked: ReadonlySet<RedFlagId>) => void;
}

export function Ticks({ signs, ticked, texts, onTick }: Props) {
  return (
    <ul class="signs">
      {signs.map((id) => (
        <li key={id} data-sign={id} tabIndex={-1}>
          <label>
            <input
              type="checkbox"
              checked={ticked.has(id)}
              onChange={(event) => onTick(changed(ticked, id, event.currentTarget.checked))}
            />
            <span>{texts.flags[id]}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function changed(ticked: ReadonlySet<RedFlagId>, id: RedFlagId, on: boolean): ReadonlySet<RedFlagId> {
  const next = new Set(ticked);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
