/** What schemas are made of. Each asks one question, so that the background carries no check that it does not need. */
import * as v from 'valibot';
import { isClock, isLocalDate } from '../core/time.ts';

export const flag = v.custom<boolean>((value) => typeof value === 'boolean');

export function number(holds: (value: number) => boolean) {
  return v.custom<number>((value) => typeof value === 'number' && holds(value));
}

export function whole(min: number, max: number) {
  return number((value) => Number.isSafeInteger(value) && value >= min && value <= max);
}

export function text(holds: (value: string) => boolean) {
  return v.custom<string>((value) => typeof value === 'string' && holds(value));
}

export function textOf(shortest: number, longest: number) {
  return text(({ length }) => length >= shortest && length <= longest);
}

export function choice<Value extends string>(values: readonly Value[]) {
  return v.custom<Value>((value) => values.some((one) => one === value));
}

export function orNull<Value>(schema: v.GenericSchema<Value>) {
  return v.custom<Value | null>((value) => value === null || v.is(schema, value));
}

export function listOf<Value>(
  item: v.GenericSchema<Value>,
  holds: (list: readonly Value[]) => boolean = () => true,
) {
  return v.custom<readonly Value[]>(
    (value) => Array.isArray(value) && value.every((one) => v.is(item, one)) && holds(value),
  );
}

export const localDate = text(isLocalDate);
export const clock = text(isClock);

/** An object of which any field may be absent. `undefined` is refused: it would erase one. */
export function some<Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, v.exactOptional(field)])) as {
      [Name in keyof Fields]: v.ExactOptionalSchema<Fields[Name], undefined>;
    },
  );
}

/**
 * Objects that their `key` tells apart: what stands under its value, and what all of them have. A value that is not
 * known is refused.
 */
export function oneOf<Fields extends Readonly<Record<string, v.ObjectEntries>>>(
  key: string,
  fields: Fields,
  all: v.ObjectEntries = {},
) {
  const schemas = new Map(
    Object.entries(fields).map(([name, own]) => [
      name,
      v.strictObject({ ...all, [key]: choice([name]), ...own }),
    ]),
  );
  return v.lazy((value) => schemas.get(Object(value)[key]) ?? v.never());
}
