/** One picture with its title, and what it shows as a table behind it. */
import type { ComponentChildren } from 'preact';
import type { ProgressText } from '../../content/progress/progress.ts';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

export function Section({ name, title, intro, children }: Props) {
  return (
    <section class="about stack" data-testid={`progress-${name}`} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {intro !== undefined && <p class="soft small">{intro}</p>}
      {children}
    </section>
  );
}

interface TableProps {
  readonly words: ProgressText;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The newest first. */
export function Table({ words, head, rows }: TableProps) {
  return (
    <details class="behind small">
      <summary>{words.table}</summary>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((value, index) => (
                <td key={head[index + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
