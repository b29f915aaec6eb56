/** The popup: the same store as the panel, in small. */
import { show } from '../../components/parts/show.tsx';
import { loadWithData } from '../../components/parts/with-data.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { keepCache } from '../../store/cache.ts';
import { showNext } from '../../store/verbs.ts';

/** Here long before anybody can click; a click must open the panel without waiting for anything. */
let openPanel = () => {};
void import('../../browser/panel.ts').then((panel) => {
  openPanel = panel.openPanel;
});

function open(hash?: string): void {
  if (hash !== undefined) void showNext(hash);
  openPanel();
}

void show(<Popup openPanel={open} />, loadWithData()).then(keepCache);
