/** The first page after the installation. */
import { openPanel } from '../../browser/panel.ts';
import { show } from '../../components/parts/show.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { keepCache } from '../../store/cache.ts';

void show(<Welcome openPanel={openPanel} />).then(keepCache);
