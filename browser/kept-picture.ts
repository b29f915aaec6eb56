/** The picture of an own exercise, out of the event that holds it. It is no part of the state, so it is read when it is seen. */
import { connected } from './reader.ts';

/** @returns the address that holds it; null when the event is not there or is no picture */
export async function keptPicture(id: string): Promise<string | null> {
  const event = await (await connected()).getFromIndex('events', 'id', id);
  return event?.type === 'picture-kept' ? event.picture : null;
}
