/** The page behind a prompt’s notification, where the browser opens no panel from there. */
import { closeThisTab } from '../../browser/panel.ts';
import { Break } from '../../components/break/Break.tsx';
import { show } from '../../components/parts/show.tsx';
import { keepCache } from '../../store/cache.ts';

void show(<Break close={() => void closeThisTab()} />).then(keepCache);
