import { toFieldPath } from "../../records/problem.ts";

/** A day of a record and where it stands. */
export interface DayAt {
  /** Field path such as `events[2].on`. */
  readonly field: string;
  /** ISO, to the day, the month or the year. */
  readonly day: string;
}

interface Found {
  readonly path: readonly PropertyKey[];
  readonly day: string;
}

// A record never changes: its days are looked for once, however often the register is checked.
const known = new WeakMap<object, readonly DayAt[]>();

/** Every day of a record, in the order of its fields. */
export function daysOf(record: object): readonly DayAt[] {
  const days = known.get(record) ?? find(record).map(({ path, day }) => ({ field: toFieldPath(path), day }));
  known.set(record, days);
  return days;
}

/** Whether a day comes before another, by what both say: 2024-03 is neither before nor after 2024-03-08. */
export function isBefore(day: string, other: string): boolean {
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}

/** Whether a field of this name holds a day. */
export function isDayField(key: PropertyKey | undefined): boolean {
  return typeof key === "string" && dayFields.test(key);
}

const dayFields = /On$|From$|To$|^(on|from|to|until|date|earliest|latest|wrongSince|fixedDeadline|newDeadline)$/;

// The path is put together on the way back: most values hold no day.
function find(value: unknown, key?: PropertyKey): Found[] {
  if (typeof value === "string") return isDay(value, key) ? [{ path: [], day: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => under(index, find(item, index)));
  return Object.entries(value).flatMap(([name, item]) => under(name, find(item, name)));
}

function under(key: PropertyKey, found: Found[]): Found[] {
  return found.length === 0 ? found : found.map(({ path, day }) => ({ path: [key, ...path], day }));
}

function isDay(text: string, key: PropertyKey | undefined): boolean {
  return text.length <= 10 && isDayField(key) && /^\d{4}(-\d{2}){0,2}$/.test(text);
}
