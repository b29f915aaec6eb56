/** Their own supplements, and under them the line that a dose above an official limit has everywhere. */
import { brief } from '../../core/report/brief.ts';
import type { Product } from '../../core/supplements/product.ts';
import type { PartProps } from './Sheet.tsx';

export function Supplements({ sheet: { supplements }, paper }: PartProps) {
  if (supplements === null) return null;
  const { supplements: words, nothing, more } = paper.words;
  const { products, above } = supplements;
  return (
    <section>
      <h3>{words.title}</h3>
      {products.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <>
          <p>{words.ownChoice}</p>
          <table>
            <thead>
              <tr>
                {(['product', 'portion', 'moments', 'taken'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {products.map(({ product, days }) => (
                <tr key={product.id}>
                  <th scope="row">{nameOf(product, paper)}</th>
                  <td>{portionOf(product, paper)}</td>
                  <td>{product.moments.map((moment) => paper.mine.moments[moment]).join(', ')}</td>
                  <td>{words.days(days)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {supplements.more > 0 && <p>{more(supplements.more)}</p>}
          {above.map(paper.warning).map(({ level, text }) => (
            <p key={text}>
              <strong>{level}:</strong> {text}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

/** With its kind, unless that is how they call it. */
function nameOf({ name, supplement }: Product, { mine }: PartProps['paper']): string {
  const kind = mine.names[supplement];
  const called = brief(name);
  return called.toLocaleLowerCase().includes(kind.toLocaleLowerCase()) ? called : `${called} (${kind})`;
}

function portionOf(product: Product, { words, dose }: PartProps['paper']): string {
  const own = dose(product.dose);
  if (product.supplement === 'curcumin' && product.piperine !== null) {
    return `${own}, ${words.supplements.piperine(dose({ amount: product.piperine, unit: 'mg' }))}`;
  }
  if (product.supplement === 'omega-3' && product.vitaminD !== null) {
    return `${own}, ${words.supplements.vitaminD(dose(product.vitaminD))}`;
  }
  return own;
}
