/** The desktop's notification service, played by us on the session bus: it remembers what was shown and presses. */
import dbus from '@particle/dbus-next';

export interface Shown {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  /** Keys and labels of the buttons; the key `default` is a click on the notification itself. */
  readonly buttons: readonly { readonly key: string; readonly label: string }[];
  /** Asked to make no sound. */
  readonly silent: boolean;
  closed: boolean;
}

export interface NotificationService {
  readonly shown: readonly Shown[];
  /** Presses a button, or the notification itself with `default`. */
  press(one: Shown, key: string): void;
  close(): void;
}

const PATH = '/org/freedesktop/Notifications';
const NAME = 'org.freedesktop.Notifications';
/** Why a notification closed, in the desktop's specification. */
const CLOSED_BY_CALL = 3;
const DISMISSED = 2;

class Service extends dbus.interface.Interface {
  readonly shown: Shown[] = [];
  private last = 0;

  // Nine arguments: the desktop's specification, not our choice.
  Notify(
    _app: string,
    replaces: number,
    _icon: string,
    title: string,
    body: string,
    actions: string[],
    hints: Readonly<Record<string, { readonly value: unknown }>>,
  ): number {
    const id = replaces === 0 ? ++this.last : replaces;
    const buttons = actions.flatMap((key, at) =>
      at % 2 === 0 ? [{ key, label: actions[at + 1] ?? '' }] : [],
    );
    this.shown.push({
      id,
      title,
      body,
      buttons,
      silent: hints['suppress-sound']?.value === true,
      closed: false,
    });

    return id;
  }
  CloseNotification(id: number): void {
    for (const one of this.shown) if (one.id === id) one.closed = true;
    this.NotificationClosed(id, CLOSED_BY_CALL);
  }
  GetCapabilities(): string[] {
    return ['actions', 'body', 'body-markup', 'persistence', 'icon-static'];
  }
  GetServerInformation(): string[] {
    return ['rugritme-tests', 'rugritme', '1.0', '1.2'];
  }
  ActionInvoked(id: number, key: string): [number, string] {
    return [id, key];
  }
  NotificationClosed(id: number, reason: number): [number, number] {
    return [id, reason];
  }
}

Service.configureMembers({
  methods: {
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u', outSignature: '' },
    GetCapabilities: { inSignature: '', outSignature: 'as' },
    GetServerInformation: { inSignature: '', outSignature: 'ssss' },
  },
  signals: { ActionInvoked: { signature: 'us' }, NotificationClosed: { signature: 'uu' } },
});

/** Needs a session bus of its own: run under `dbus-run-session`, as `scripts/e2e.ts` does. */
export async function startNotificationService(): Promise<NotificationService> {
  const bus = dbus.sessionBus();
  const service = new Service(NAME);
  bus.export(PATH, service);
  await bus.requestName(NAME, 0);
  return {
    shown: service.shown,
    press(one, key) {
      service.ActionInvoked(one.id, key);
      // A desktop takes a notification away once it was answered.
      service.NotificationClosed(one.id, DISMISSED);
      one.closed = true;
    },
    close: () => bus.disconnect(),
  };
}
