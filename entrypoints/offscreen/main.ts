/** Sounds the tone at the volume that its address names, then goes. */
import { chime } from '../../browser/chime.ts';

await chime(Number(location.hash.slice(1)));
window.close();
