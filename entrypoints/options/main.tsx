/** The settings page, in a tab of its own. */
import { render } from 'preact';
import { version } from '../../browser/panel.ts';
import { Options } from '../../components/options/Options.tsx';
import { follow } from '../../store/follow.ts';

render(<Options version={version()} />, document.body);
void follow();
