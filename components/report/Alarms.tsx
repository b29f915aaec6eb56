/** Days with a lot of pain. That no warning sign was ticked is not said: it would read as a finding. */
import type { PartProps } from './Sheet.tsx';
import { withMore } from './with-more.ts';

export function Alarms({ sheet: { alarms }, paper }: PartProps) {
  if (alarms === null) return null;
  const { alarms: words } = paper.words;
  const spans = alarms.flareUps.map(({ from, to }) => words.span(paper.dated(from), paper.dated(to)));
  const warned = withMore(alarms.warned.map(paper.date), alarms.moreWarned, paper);
  return (
    <section class="block">
      <h3>{words.title}</h3>
      {alarms.warned.length > 0 && (
        <p>
          <strong>{words.warned(warned.join(', '))}</strong>
        </p>
      )}
      <p>
        {spans.length === 0
          ? words.none
          : `${words.flareUps} ${withMore(spans, alarms.more, paper).join('; ')}.`}
      </p>
    </section>
  );
}
