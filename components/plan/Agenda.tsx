/** The programme in one's own calendar: what of it, at what time, and the file. */
import { useState } from 'preact/hooks';
import { type Agenda as Choice, PLAN_KINDS } from '../../core/agenda.ts';
import { model, moment, notice, todayDate } from '../../store/state.ts';
import { agendaWords } from '../../store/texts.ts';
import { act } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { saveFile } from '../options/save-file.ts';
import { AgendaKind, FIRST_TIMES } from './AgendaKind.tsx';

const FIRST_CHOICE: Choice = { ...FIRST_TIMES, breathing: null, alarm: false };

export default function Agenda() {
  const words = agendaWords.value;
  const [choice, choose] = useState<Choice>(model.value.settings.agenda ?? FIRST_CHOICE);
  const [told, tell] = useState('');
  if (words === null || spoken.value === null) return null;
  const { programme } = spoken.value;
  const { stage } = moment.value;
  if (stage === 'paused') return <p>{words.paused}</p>;
  if (stage !== 'running' && stage !== 'waiting') return <p>{words.over}</p>;

  const setAlarm = (alarm: boolean) => choose((now) => ({ ...now, alarm }));
  const save = async () => {
    if (PLAN_KINDS.every((kind) => choice[kind] === null)) return tell(words.choose);
    void act({ type: 'change-settings', settings: { agenda: choice } });
    try {
      const { calendarFile } = await import('../../store/plan-agenda.ts');
      const file = await calendarFile(choice, { words, programme });
      if (file === null) return tell(words.over);
      const name = `rugritme-${todayDate.value}.ics`;
      saveFile(name, file.text, 'text/calendar;charset=utf-8');
      tell(words.saved(name, file.entries));
    } catch {
      notice.value = { kind: 'trouble', trouble: 'storage-broken' };
    }
  };
  return (
    <form
      class="agenda stack"
      data-testid="agenda"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{words.text}</p>
      <fieldset>
        <legend class="legend">{words.legend}</legend>
        {PLAN_KINDS.map((kind) => (
          <AgendaKind
            key={kind}
            kind={kind}
            clock={choice[kind]}
            onChange={(clock) => choose((now) => ({ ...now, [kind]: clock }))}
          />
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          data-testid="agenda-alarm"
          checked={choice.alarm}
          onChange={(event) => setAlarm(event.currentTarget.checked)}
        />
        <span>{words.alarm}</span>
      </label>
      <p class="soft">{words.private}</p>
      <p class="soft">{words.unticked}</p>
      <button type="submit" class="primary" data-testid="agenda-save">
        {words.save}
      </button>
      <p role="status" data-testid="agenda-told">
        {told}
      </p>
    </form>
  );
}
