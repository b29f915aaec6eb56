/** Their own activities, as they call them: how hard each was, then and now. */
import type { PartProps } from './Sheet.tsx';

export function Activities({ sheet: { activities }, paper }: PartProps) {
  if (activities === null) return null;
  const { activities: words, nothing, more } = paper.words;
  return (
    <section>
      <h3>{words.title}</h3>
      {activities.rows.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <>
          <p>{words.scale}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.activity}</th>
                {activities.dates.map((date) => (
                  <th key={date} scope="col">
                    {paper.dated(date)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {activities.rows.map(({ name, scores }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {scores.map((score, index) => (
                    <td key={activities.dates[index]}>{score === null ? '–' : paper.number(score)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {activities.more > 0 && <p>{more(activities.more)}</p>}
        </>
      )}
    </section>
  );
}
