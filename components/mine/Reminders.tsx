/** Reminders of one's own list: off until somebody wants them, at clock times of their choice. */
import type { MineWords } from '../../content/mine/mine.ts';
import type { Settings } from '../../core/settings.ts';
import { DAY_MOMENTS } from '../../core/supplements/product.ts';
import { isWakingAt, productsAt } from '../../core/supplements/reminders.ts';
import { model } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { ClockField } from './ClockField.tsx';

export function Reminders({ words }: { words: MineWords }) {
  const { reminders } = words;
  const { supplementReminders } = model.value.settings;
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{reminders.title}</h2>
      <label class="choice">
        <input
          type="checkbox"
          data-testid="supplement-reminders"
          checked={supplementReminders}
          onChange={(event) => changeSettings({ supplementReminders: event.currentTarget.checked })}
        />
        <span>{reminders.on}</span>
      </label>
      <p class="small soft">{reminders.hint}</p>
      {supplementReminders && <Times words={words} />}
    </section>
  );
}

function Times({ words }: { words: MineWords }) {
  const { reminders, moments } = words;
  const { supplementTimes, wakingHours } = model.value.settings;
  const used = DAY_MOMENTS.filter((moment) => productsAt(model.value, moment).length > 0);
  const save = (settings: Partial<Settings>) => void changeSettings(settings);
  return (
    <>
      {used.map((moment) => (
        <div key={moment}>
          <ClockField
            label={moments[moment]}
            name={reminders.time(moments[moment])}
            value={supplementTimes[moment]}
            testid={`reminder-${moment}`}
            onChange={(clock) => save({ supplementTimes: { ...supplementTimes, [moment]: clock } })}
          />
          {!isWakingAt(wakingHours, supplementTimes[moment]) && (
            <p class="small outside">{reminders.outside}</p>
          )}
        </div>
      ))}
      <fieldset class="waking">
        <legend>{reminders.waking}</legend>
        <ClockField
          label={reminders.from}
          value={wakingHours.from}
          testid="waking-from"
          onChange={(from) => save({ wakingHours: { ...wakingHours, from } })}
        />
        <ClockField
          label={reminders.to}
          value={wakingHours.to}
          testid="waking-to"
          onChange={(to) => save({ wakingHours: { ...wakingHours, to } })}
        />
      </fieldset>
    </>
  );
}
