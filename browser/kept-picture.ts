/** The picture of an own exercise, out of the event that holds it. It is no part of the state, so it is read when it is seen. */
import { table } from './database.ts';
import { connected } from './reader.ts';
import { asked } from './requests.ts';

/** @returns the address that holds it; null when the event is not there or is no picture */
export async function keptPicture(id: string): Promise<string | null> {
  const event = await asked(
    table(await connected(), 'events')
      .index('id')
      .get(id),
  );
  return event?.type === 'picture-kept' ? event.picture : null;
}
