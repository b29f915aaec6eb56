/** The products on the list, each with what the check says of it; one that was taken off can come back. */
import { useSignal } from '@preact/signals';
import type { MineWords } from '../../content/mine/mine.ts';
import type { Product } from '../../core/supplements/product.ts';
import { findingsAbout } from '../../core/supplements/sums.ts';
import {
  addSupplement,
  doseText,
  numberText,
  removeSupplement,
  safety,
  sumText,
  supplements,
} from '../../store/supplements.ts';
import { Sign } from './Sign.tsx';
import { ProductStanding } from './Standing.tsx';

interface Props {
  readonly words: MineWords;
  readonly onEdit: (product: Product) => void;
}

export function Products({ words, onEdit }: Props) {
  const { list } = words;
  const removed = useSignal<Product | null>(null);
  const remove = async (product: Product) => {
    if ((await removeSupplement(product.id)).ok) removed.value = product;
  };
  const undo = async (product: Product) => {
    if ((await addSupplement(product)).ok) removed.value = null;
  };
  const gone = removed.value;
  return (
    <>
      {supplements.value.length === 0 && gone === null && <p class="soft">{list.empty}</p>}
      <ul class="products">
        {supplements.value.map((product) => (
          <Card key={product.id} product={product} words={words} onEdit={onEdit} onRemove={remove} />
        ))}
      </ul>
      {gone !== null && (
        <p class="row card" data-testid="removed">
          <span role="status">{list.removed(gone.name)}</span>
          <button type="button" data-testid="undo-removal" onClick={() => void undo(gone)}>
            {list.undo}
          </button>
        </p>
      )}
    </>
  );
}

interface CardProps extends Props {
  readonly product: Product;
  readonly onRemove: (product: Product) => Promise<void>;
}

function Card({ product, words, onEdit, onRemove }: CardProps) {
  const { list, names } = words;
  const { name } = product;
  return (
    <li class="card" data-testid="product" data-id={product.id}>
      <h2>{name}</h2>
      <p class="small">
        {names[product.supplement]}
        {extraText(product, words)}
      </p>
      <p>{list.perPortion(doseText(product.dose, words), momentsText(product, words))}</p>
      <ProductStanding product={product} words={words} />
      <AboveLimit product={product} words={words} />
      <div class="row">
        <button type="button" aria-label={list.editOf(name)} onClick={() => onEdit(product)}>
          {list.edit}
        </button>
        <button
          type="button"
          data-testid="remove-supplement"
          aria-label={list.removeOf(name)}
          onClick={() => void onRemove(product)}
        >
          {list.remove}
        </button>
      </div>
    </li>
  );
}

/** A dose above an official limit never stands without a word. */
function AboveLimit({ product, words }: Pick<CardProps, 'product' | 'words'>) {
  const found = findingsAbout(product, supplements.value, safety.value);
  const above = found.filter(({ level }) => level !== 'info');
  if (above.length === 0) return null;
  const tone = above.some(({ level }) => level === 'strong') ? 'strong' : 'warning';
  return (
    <Sign tone={tone} title={words.levels[tone]}>
      {above.map(({ key, substance, total }) => (
        <p key={key}>{words.list.above(words.substances[substance], sumText(substance, total, words))}</p>
      ))}
      <p class="small soft">{words.list.readBelow}</p>
    </Sign>
  );
}

function momentsText({ moments }: Product, words: MineWords): string {
  return moments.map((moment) => words.moments[moment]).join(', ');
}

/** What makes it another product than the name of its supplement says. */
function extraText(product: Product, words: MineWords): string {
  const { list, units } = words;
  const extras: string[] = [];
  if (product.supplement === 'curcumin') {
    if (product.piperine !== null) extras.push(list.piperine(`${numberText(product.piperine)} ${units.mg}`));
    if (product.enhanced) extras.push(list.enhanced);
  }
  if (product.supplement === 'omega-3' && product.codLiver) {
    extras.push(list.codLiver(product.vitaminD === null ? null : doseText(product.vitaminD, words)));
  }
  return extras.map((one) => `, ${one}`).join('');
}
