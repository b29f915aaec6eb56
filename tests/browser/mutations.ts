/** What may become of a file on its way: a bad disk, a cut download, a text editor, somebody's ill will. */
import type { Chance } from '../core/chance.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Events = { [key: string]: Json }[];

export interface Mutation {
  readonly name: string;
  readonly change: (text: string, chance: Chance) => string;
}

const STRANGE: readonly [Json, ...Json[]] = [
  null,
  true,
  '',
  '__proto__',
  '\u0000\ud800',
  [],
  {},
  0,
  -1,
  0.5,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  4_102_444_800_000,
  '9999-12-31',
  '-271821-04-20',
  'Mars/Olympus_Mons',
];

/** Any place within a value, deep down, gets another value. */
function replaceSomewhere(value: Json, chance: Chance, other: () => Json): Json {
  const inside = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (inside.length === 0 || chance.happens(0.2)) return other();
  const key = inside[chance.between(0, inside.length - 1)] ?? '';
  const holder = value as { [key: string]: Json };
  holder[key] = replaceSomewhere(holder[key] ?? null, chance, other);
  return value;
}

/** Of the parsed file; `events` are its own, to be changed in place. */
function inside(name: string, change: (events: Events, chance: Chance) => Json | undefined): Mutation {
  return {
    name,
    change(text, chance) {
      const file = JSON.parse(text) as { events: Json };
      const other = change(file.events as Events, chance);
      return JSON.stringify(other === undefined ? file : { ...file, events: other });
    },
  };
}

const any = <T>(list: readonly T[], chance: Chance) => list[chance.between(0, list.length - 1)] as T;
const anyKey = (one: object, chance: Chance) => any(Object.keys(one), chance);

export const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  {
    name: 'some characters become others',
    change(text, chance) {
      const characters = [...text];
      for (let left = chance.between(1, 8); left > 0; left--) {
        characters[chance.between(0, characters.length - 1)] = String.fromCharCode(chance.between(32, 126));
      }
      return characters.join('');
    },
  },
  {
    name: 'a digit becomes another',
    change(text, chance) {
      const digits = [...text.matchAll(/\d/g)];
      const at = any(digits, chance).index;
      return `${text.slice(0, at)}${chance.between(0, 9)}${text.slice(at + 1)}`;
    },
  },
  { name: 'its end is cut off', change: (text, chance) => text.slice(0, chance.between(0, text.length)) },
  {
    name: 'a piece is gone',
    change(text, chance) {
      const at = chance.between(0, text.length);
      return text.slice(0, at) + text.slice(at + chance.between(1, 200));
    },
  },
  {
    name: 'the whole is something else',
    change: (_text, chance) =>
      JSON.stringify({ app: 'rugritme', format: any([1, 2, 3], chance), events: any(STRANGE, chance) }),
  },
  {
    name: 'it nests too deep',
    change: (_text, chance) =>
      `{"app":"rugritme","format":3,"events":${'['.repeat(chance.between(1, 20_000))}`,
  },
  inside('an event is lost', (events, chance) => void events.splice(chance.between(0, events.length - 1), 1)),
  inside('a key is lost', (events, chance) => {
    const event = any(events, chance);
    delete event[anyKey(event, chance)];
    return undefined;
  }),
  inside('a key too many', (events, chance) => {
    any(events, chance)[any(['__proto__x', 'constructor', 'toString', 'extra'], chance)] = any(
      STRANGE,
      chance,
    );
    return undefined;
  }),
  {
    name: 'a key of the prototype',
    change: (text, chance) => {
      const place = any([...text.matchAll(/\{/g)], chance).index + 1;
      return `${text.slice(0, place)}"__proto__":{"minutes":9,"type":"looked"},${text.slice(place)}`;
    },
  },
  inside('a value becomes strange', (events, chance) => {
    const event = any(events, chance);
    const key = anyKey(event, chance);
    event[key] = replaceSomewhere(event[key] ?? null, chance, () => any(STRANGE, chance));
    return undefined;
  }),
  inside('a number goes to an extreme', (events, chance) => {
    const event = any(events, chance);
    const numbers = Object.keys(event).filter((key) => typeof event[key] === 'number');
    const key = any(numbers, chance);
    const was = event[key] as number;
    event[key] = any(
      [0, 1, -was, was * 2, was * 1000, was + 0.5, 4_102_444_800_000, Number.MAX_SAFE_INTEGER],
      chance,
    );
    return undefined;
  }),
  inside('a text grows huge', (events, chance) => {
    const event = any(events, chance);
    const texts = Object.keys(event).filter((key) => typeof event[key] === 'string');
    event[any(texts, chance)] = 'x'.repeat(chance.between(201, 100_000));
    return undefined;
  }),
  inside('an event comes twice', (events, chance) => void events.push(any(events, chance))),
  inside('an event comes twice and says something else', (events, chance) => {
    const twin = structuredClone(any(events, chance));
    const key = anyKey(twin, chance);
    twin[key] = typeof twin[key] === 'number' ? twin[key] + 1 : `${twin[key]}x`;
    events.push(twin);
    return undefined;
  }),
  inside('an event takes the place of another', (events, chance) => {
    any(events, chance).seq = any(events, chance).seq ?? null;
    return undefined;
  }),
  inside('an event is of another device', (events, chance) => {
    any(events, chance).device = any(['someone', any(events, chance).device ?? ''], chance);
    return undefined;
  }),
  inside('an event becomes another type', (events, chance) => {
    any(events, chance).type = any(events, chance).type ?? null;
    return undefined;
  }),
  inside('its order is lost', (events, chance) => [...events].sort(() => chance.next() - 0.5)),
  inside('it holds a list within itself', (events) => [...events, events]),
];
