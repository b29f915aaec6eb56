/** A small WebDriver BiDi client for Firefox: puppeteer cannot go to the pages of an extension there. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value as BiDi tells it. */
interface Remote {
  readonly type: string;
  readonly value?: unknown;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const PATIENCE = 30_000;

export interface Bidi {
  send(method: string, params?: { readonly [key: string]: Json }): Promise<unknown>;
  /** Evaluates in a tab (or in the browser's own window) and hands the plain value back. */
  evaluate(context: string, expression: string): Promise<unknown>;
  close(): void;
}

export async function connect(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error('Firefox did not answer on its remote port'));
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const one = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') one?.reject(new Error(`${error}: ${message}`));
    else one?.resolve(result);
  };

  function send(method: string, params: { readonly [key: string]: Json } = {}): Promise<unknown> {
    const id = ++last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} was not answered`)), PATIENCE);
      waiting.set(id, {
        resolve: (result) => {
          clearTimeout(timer);
          resolve(result);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(new Error(`${method}: ${error.message}`));
        },
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  }

  await send('session.new', { capabilities: {} });
  return {
    send,
    async evaluate(context, expression) {
      const answer = (await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      })) as {
        readonly type: string;
        readonly result: Remote;
        readonly exceptionDetails?: { readonly text: string };
      };
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
      return plain(answer.result);
    },
    close: () => socket.close(),
  };
}

function plain({ type, value }: Remote): unknown {
  if (type === 'array') return (value as readonly Remote[]).map(plain);
  if (type === 'object') {
    const entries = value as readonly (readonly [string, Remote])[];
    return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
  }
  if (type === 'null') return null;
  return type === 'number' ? Number(value) : value;
}
