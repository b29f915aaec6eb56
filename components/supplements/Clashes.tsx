/** What does not go well with a supplement: a fixed table, each row with its source or with the pharmacist in its place. */
import type { Clash, DetailText, Distance } from '../../content/supplements/detail.ts';
import type { PageWords } from '../../content/words/pages.ts';
import type { DetailWords } from '../../content/words/pages-detail.ts';
import { SourceLink } from './Sources.tsx';

interface Props {
  readonly clashes: readonly Clash[];
  readonly texts: DetailText['clashes'];
  readonly words: PageWords;
}

export function Clashes({ clashes, texts, words }: Props) {
  const { detail } = words;
  return (
    <>
      <h2>{detail.clashes}</h2>
      <table class="clashes">
        <caption>{detail.clashesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{detail.clashWith}</th>
            <th scope="col">{detail.clashWhat}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((text, place) => (
            <tr key={text.with}>
              <th scope="row">{text.with}</th>
              <td>
                <Row clash={clashes[place] ?? UNKNOWN} why={text.why} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A row that no figure belongs to. */
const UNKNOWN: Clash = { distance: null, source: 'pharmacist' };

function Row({ clash, why, words }: { clash: Clash; why: string; words: PageWords }) {
  const { detail } = words;
  if (clash.source === 'pharmacist') {
    return (
      <>
        <strong>{sentence(detail.askPharmacist)}</strong> {why}
      </>
    );
  }
  return (
    <>
      {clash.distance !== null && <strong>{sentence(distanceText(clash.distance, detail))} </strong>}
      {why} (<SourceLink id={clash.source} short words={words} />)
    </>
  );
}

function distanceText(distance: Distance, { apart, around }: DetailWords): string {
  const [from, to] = distance.kind === 'apart' ? distance.hours : distance.after;
  return distance.kind === 'apart' ? apart(from, to) : around(distance.before, from, to);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
