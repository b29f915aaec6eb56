/** Forms, how to read the label, and how much of a compound is the substance itself. */
import type { Content, DetailText } from '../../content/supplements/detail.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { language } from '../../store/words.ts';

interface Props {
  readonly forms: DetailText['forms'];
  readonly contents: readonly Content[];
  readonly label: string;
  readonly words: PageWords;
}

export function Forms({ forms, contents, label, words: { detail, supplements } }: Props) {
  return (
    <>
      <h2>{supplements.label}</h2>
      <p>{label}</p>
      {contents.length > 0 && (
        <>
          <table>
            <caption>{detail.contents}</caption>
            <thead>
              <tr>
                <th scope="col">{detail.form}</th>
                <th scope="col">{detail.share}</th>
              </tr>
            </thead>
            <tbody>
              {contents.map(({ name, percent }) => (
                <tr key={name.nl}>
                  <th scope="row">{name[language.value]}</th>
                  <td>{detail.percent(percent)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint">{detail.ownSum}</p>
        </>
      )}
      <h2>{detail.forms}</h2>
      <ul>
        {forms.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
