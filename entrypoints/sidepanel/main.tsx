/** The side panel: once the first data and words are in, it takes the place of the first screen. */
import { loadView, Panel } from '../../components/panel/Panel.tsx';
import { show } from '../../components/parts/show.tsx';
import { keepCache } from '../../store/cache.ts';
import { followRoute } from '../../store/routing.ts';
import { route } from '../../store/state.ts';

followRoute();
void show(<Panel />, loadView(route.value.view)).then(keepCache);
