/** Pictures of own exercises: one that was kept, and one made of a file that somebody chose. */
export { keptPicture } from '../browser/kept-picture.ts';
export { pictureFrom } from '../browser/picture.ts';
