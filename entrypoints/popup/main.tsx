/** The popup: the same store as the panel, in small. */
import { openPanel } from '../../browser/panel.ts';
import { show } from '../../components/parts/show.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { keepCache } from '../../store/cache.ts';

void show(<Popup openPanel={openPanel} />).then(keepCache);
