/** The first page after the installation. */
import { render } from 'preact';
import { openPanel } from '../../browser/panel.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { follow } from '../../store/follow.ts';

render(<Welcome openPanel={openPanel} />, document.body);
void follow();
