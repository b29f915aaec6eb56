/** What was just done on this page, or went wrong, in one line that screen readers hear. */
import type { PageWords } from '../../content/words/pages.ts';
import { type Notice, notice } from '../../store/state.ts';

export function Notices({ words }: { words: PageWords }) {
  const now = notice.value;
  return (
    <p class={now?.kind === 'trouble' ? 'notices wrong' : 'notices said'} role="status">
      {now !== null && sentence(now, words)}
    </p>
  );
}

/** Import and erase say their own, beside their button. */
function sentence(now: Notice, { common, options, break: pause }: PageWords): string {
  if (now.kind === 'trouble') return now.trouble.startsWith('import-') ? '' : common.trouble[now.trouble];
  switch (now.what) {
    case 'settings-saved':
      return options.saved;
    case 'notification-sent':
      return options.testSent;
    case 'break-undone':
      return pause.undone;
    default:
      return '';
  }
}
