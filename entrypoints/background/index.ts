/** The background, as a table of contents: every listener in the first turn, each one line to the door. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { LOOK_ALARM, REMINDER_ALARM } from '../../browser/alarms.ts';
import { toggleMeeting } from '../../browser/claims.ts';
import { now, zone } from '../../browser/clock.ts';
import { answer } from '../../browser/commands.ts';
import { openDoor, reported } from '../../browser/door.ts';
import { isForUs } from '../../browser/gate.ts';
import { openFound, searchInPanel, suggest } from '../../browser/lookup.ts';
import { showTest } from '../../browser/notifications.ts';
import { openPage } from '../../browser/panel.ts';
import { openFromNotification, pressButton } from '../../browser/prompt-actions.ts';
import { remind } from '../../browser/reminders.ts';
import { SELF_TEST_ALARM, scheduleSelfTest } from '../../browser/self-test.ts';
import { showInPanel } from '../../browser/show.ts';
import { timerHands } from '../../browser/timer.ts';
import type { StartReason } from '../../core/journal.ts';
import { BREAK_COMMAND, MEETING_COMMAND, SEARCH_COMMAND, SELF_TEST_AFTER } from '../../core/messages.ts';
import { BREAK_HASH } from '../../core/route.ts';
import { testWords, timerWords } from './words.ts';

export default defineBackground(() => {
  const clock = () => ({ at: now(), zone: zone() });
  const door = openDoor(clock, timerHands(timerWords, clock));
  const look = () => door.look((presence) => ({ type: 'looked', presence }));
  const started = (reason: StartReason) =>
    reported(door.look((presence) => ({ type: 'worker-started', reason, presence })));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    started(reason === 'install' ? 'installed' : 'updated');
    if (reason === 'install') reported(openPage('/welcome.html'));
  });
  browser.runtime.onStartup.addListener(() => started('startup'));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === LOOK_ALARM) reported(look());
    if (alarm.name === REMINDER_ALARM) reported(remind(door, clock));
    if (alarm.name === SELF_TEST_ALARM) reported(testNotification());
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === MEETING_COMMAND) reported(toggleMeeting(door, clock));
    if (command === BREAK_COMMAND) reported(showInPanel(BREAK_HASH, door, now(), tab?.windowId));
    if (command === SEARCH_COMMAND) reported(searchInPanel('', door, now(), tab?.windowId));
  });
  browser.contextMenus.onClicked.addListener(({ selectionText = '' }, tab) =>
    reported(searchInPanel(selectionText, door, now(), tab?.windowId)),
  );
  browser.omnibox.onInputChanged.addListener((text, tell) => reported(suggest(text, tell, door)));
  browser.omnibox.onInputEntered.addListener((text) => reported(openFound(text, door, now())));
  browser.idle.onStateChanged.addListener((input) =>
    reported(door.look((presence) => ({ type: 'idle-changed', presence }), { input })),
  );
  browser.notifications.onClicked.addListener((id) => reported(openFromNotification(id, door, clock())));
  // Firefox has no buttons on notifications, and no event for them.
  browser.notifications.onButtonClicked?.addListener((id, button) =>
    reported(pressButton(id, button, door, clock)),
  );
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    if (!isForUs(message)) return undefined;
    void answer(message, door, { clock, look, testNotification, selfTest }).then(respond);
    // The answer comes later: every browser understands this, also one that takes no promise.
    return true;
  });
  // A start without an event (switched off and on again): the alarm and the badge are gone, the state is not.
  // Long enough for an event that did start us to be heard first.
  setTimeout(() => reported(door.reconcile()), 500);

  async function testNotification(): Promise<void> {
    const { model } = await look();
    await showTest(testWords(model), model.settings);
  }

  function selfTest(): Promise<void> {
    return scheduleSelfTest(now() + SELF_TEST_AFTER);
  }
});
