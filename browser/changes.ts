/** News of a commit, from the background to every open page. */
import { CHANGED_CHANNEL, type Changed } from '../core/messages.ts';

let speaking: BroadcastChannel | null = null;

/** Tells every open page that rows were committed. */
export function announceChange(change: Changed): void {
  speaking ??= new BroadcastChannel(CHANGED_CHANNEL);
  speaking.postMessage(change);
}

/** @returns a function that stops listening */
export function onChange(listener: (change: Changed) => void): () => void {
  const channel = new BroadcastChannel(CHANGED_CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Changed>) => listener(data);
  return () => channel.close();
}
