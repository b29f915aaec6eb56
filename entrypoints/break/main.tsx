/** The page behind a prompt's notification, where the browser opens no panel from there. */
import { render } from 'preact';
import { closeThisTab } from '../../browser/panel.ts';
import { Break } from '../../components/break/Break.tsx';
import { follow } from '../../store/follow.ts';

render(<Break close={() => void closeThisTab()} />, document.body);
void follow();
