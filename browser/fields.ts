/**
 * What the gate is made of: guards, each asking one question and answering yes or no. What is not known is refused, and
 * so is a key too many (docs/decisions/0016).
 */
import { isClock, isLocalDate } from '../core/time.ts';

export type Check<Value> = (value: unknown) => value is Value;
/** A field of an object. One that is marked may be absent; `undefined` in its place is refused. */
export type Field = Check<unknown> & { readonly mayBeAbsent?: true };
export type Fields = Readonly<Record<string, Field>>;

export const flag = (value: unknown): value is boolean => typeof value === 'boolean';

export function number(holds: (value: number) => boolean) {
  return (value: unknown): value is number => typeof value === 'number' && holds(value);
}

export function whole(min: number, max: number) {
  return number((value) => Number.isSafeInteger(value) && value >= min && value <= max);
}

export function text(holds: (value: string) => boolean) {
  return (value: unknown): value is string => typeof value === 'string' && holds(value);
}

export function textOf(shortest: number, longest: number) {
  return text(({ length }) => length >= shortest && length <= longest);
}

export function choice<Value extends string>(values: readonly Value[]) {
  return (value: unknown): value is Value => values.some((one) => one === value);
}

export function orNull<Value>(check: Check<Value>) {
  return (value: unknown): value is Value | null => value === null || check(value);
}

export function listOf<Value>(item: Check<Value>, holds: (list: readonly Value[]) => boolean = () => true) {
  return (value: unknown): value is readonly Value[] =>
    Array.isArray(value) && value.every((one) => item(one)) && holds(value);
}

export function maybe<Value>(check: Check<Value>) {
  return Object.assign((value: unknown): value is Value => check(value), { mayBeAbsent: true as const });
}

/** An object with these fields and no other. */
export function exactly<Value = unknown>(fields: Fields): Check<Value> {
  const names = Object.keys(fields);
  return (value): value is Value => {
    if (typeof value !== 'object' || value === null) return false;
    const given = new Map(Object.entries(value));
    const whole = names.every((name) =>
      given.has(name) ? fields[name]?.(given.get(name)) : fields[name]?.mayBeAbsent,
    );
    return whole && [...given.keys()].every((name) => names.includes(name));
  };
}

/** An object of which any field may be absent. */
export function some(fields: Fields) {
  return exactly(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, maybe(field)])));
}

/** One value of the same kind under each of these names, none of them absent. */
export function every<Name extends string>(names: readonly Name[], value: Field) {
  return exactly<Readonly<Record<Name, unknown>>>(Object.fromEntries(names.map((name) => [name, value])));
}

/**
 * Objects that their `key` tells apart: what stands under its value, and what all of them have. A value that is not
 * known is refused.
 */
export function oneOf(
  key: string,
  fields: Readonly<Record<string, Fields>>,
  all: Fields = {},
): Check<unknown> {
  const checks = new Map(
    Object.entries(fields).map(([name, own]) => [name, exactly({ ...all, [key]: choice([name]), ...own })]),
  );
  return (value): value is unknown => checks.get(Object(value)[key])?.(value) ?? false;
}

/** From 1970 to the year 2100: beyond it a date is damage, not data. */
export const instant = whole(0, 4_102_444_800_000);
export const localDate = text(isLocalDate);
export const clock = text(isClock);
