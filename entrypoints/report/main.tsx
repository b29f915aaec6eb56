/** The page for the physiotherapist or GP, in a tab of its own. */
import { show } from '../../components/parts/show.tsx';
import { Report } from '../../components/report/Report.tsx';
import { keepCache } from '../../store/cache.ts';

void show(<Report />).then(keepCache);
