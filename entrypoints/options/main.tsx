/** The settings page, in a tab of its own. */
import { canSilence } from '../../browser/notifications.ts';
import { version } from '../../browser/panel.ts';
import { Options } from '../../components/options/Options.tsx';
import { show } from '../../components/parts/show.tsx';
import { keepCache } from '../../store/cache.ts';

void show(<Options version={version()} canSilence={canSilence()} />).then(keepCache);
