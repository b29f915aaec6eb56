/** One's own supplements: what one takes and when, what it adds up to, and reminders. Empty until the check is done. */
import { useSignal } from '@preact/signals';
import type { MineWords } from '../../content/mine/mine.ts';
import { CHECK, hashOf } from '../../core/route.ts';
import { isAnswered, unanswered } from '../../core/supplements/check.ts';
import type { Product } from '../../core/supplements/product.ts';
import { safety, supplements } from '../../store/supplements.ts';
import { mineWords } from '../../store/texts.ts';
import { OwnPage } from './OwnPage.tsx';
import { ProductForm } from './ProductForm.tsx';
import { Products } from './Products.tsx';
import { Reminders } from './Reminders.tsx';
import { Together } from './Together.tsx';

export default function Mine() {
  const words = mineWords.value;
  return words === null ? null : <MyList words={words} />;
}

function MyList({ words }: { words: MineWords }) {
  const { check, list } = words;
  const checked = isAnswered(safety.value);
  return (
    <OwnPage title={list.title} words={words}>
      <p>{list.intro}</p>
      {checked ? (
        <Checked words={words} />
      ) : (
        <div class="card stack">
          <p>{check.first}</p>
          <CheckLink words={words} />
        </div>
      )}
    </OwnPage>
  );
}

/** The way to the check says how far one is. */
function CheckLink({ words: { check, list } }: { words: MineWords }) {
  const left = unanswered(safety.value).length;
  const begun = Object.keys(safety.value.answers).length > 0;
  return (
    <a class="button" data-testid="to-check" href={hashOf(CHECK)}>
      {begun ? check.goOn(left) : list.checkFirst}
    </a>
  );
}

function Checked({ words }: { words: MineWords }) {
  // The product that is being changed; 'new' for one to come.
  const open = useSignal<Product | 'new' | null>(null);
  const close = () => {
    open.value = null;
  };
  const edit = (product: Product) => {
    open.value = product;
  };
  const product = open.value;
  if (product !== null) {
    return <ProductForm product={product === 'new' ? null : product} words={words} onDone={close} />;
  }
  return (
    <>
      <Products words={words} onEdit={edit} />
      <button
        type="button"
        class="primary"
        data-testid="add-supplement"
        onClick={() => {
          open.value = 'new';
        }}
      >
        {words.form.add}
      </button>
      {supplements.value.length > 0 && <Together words={words} />}
      {supplements.value.length > 0 && <Reminders words={words} />}
      <p>
        <a href={hashOf(CHECK)}>{words.check.change}</a>
      </p>
    </>
  );
}
