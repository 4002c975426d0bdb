import { isDayField } from "../../../src/registry/checks/days.ts";
import type { Path } from "./paths.ts";

/** How a value is changed. */
export const changeKinds = [
  "removed",
  "made null",
  "emptied",
  "retyped",
  "doubled",
  "a day later",
  "a day earlier",
  "a century later",
  "a century earlier",
  "one more",
  "ten times",
  "negative",
  "flipped",
  "elsewhere",
  "nowhere",
] as const;

/** The name of a change. */
export type ChangeKind = (typeof changeKinds)[number];

/** One change of one value. */
export interface Change {
  readonly kind: ChangeKind;
  /** What stands there afterwards; `undefined` when nothing does. */
  readonly value: unknown;
}

/** What the changes of a value need to know of the others. */
export interface Surroundings {
  /** Values that records of the collection have at the same place, by their JSON. */
  readonly domain: ReadonlyMap<string, unknown>;
  /** Anything that turns the choice among them; the same for the same mutant. */
  readonly turn: number;
}

/** Every change that the value can undergo. */
export function changesOf(value: unknown, path: Path, { domain, turn }: Surroundings): Change[] {
  return [
    { kind: "removed", value: undefined },
    { kind: "made null", value: null },
    { kind: "emptied", value: emptyOf(value) },
    { kind: "retyped", value: retyped(value) },
    ...ofList(value),
    ...ofDay(value, path),
    ...ofNumber(value),
    ...(typeof value === "boolean" ? [{ kind: "flipped", value: !value } as const] : []),
    ...ofOthers(value, domain, turn),
    ...ofPlace(value),
  ];
}

// An identifier or an address of the site that leads nowhere.
function ofPlace(value: unknown): Change[] {
  if (typeof value !== "string" || !/^[a-z0-9-]+$|^\/[\w./-]+$/.test(value)) return [];
  return [{ kind: "nowhere", value: value.replace(/(\/?|\.\w+)$/, "-perdu$1") }];
}

// The value that another record has at the same place.
function ofOthers(value: unknown, domain: ReadonlyMap<string, unknown>, turn: number): Change[] {
  const others = [...domain.keys()];
  const place = turn % others.length;
  const own = JSON.stringify(value);
  const key = [...others.slice(place), ...others.slice(0, place)].find((one) => one !== own);
  return key === undefined ? [] : [{ kind: "elsewhere", value: domain.get(key) }];
}

/** What is left of a value that is emptied: no item, no field, no letter. */
export function emptyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === "object" && value !== null ? {} : "";
}

/** The value as another type. */
export function retyped(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === "string" ? 12 : ["x"];
}

function ofList(value: unknown): Change[] {
  return Array.isArray(value) && value.length > 0
    ? [{ kind: "doubled", value: [...(value as unknown[]), value[0]] }]
    : [];
}

function ofNumber(value: unknown): Change[] {
  if (typeof value !== "number") return [];
  return [
    { kind: "one more", value: value + 1 },
    { kind: "ten times", value: value * 10 },
    { kind: "negative", value: -value - 1 },
  ];
}

function ofDay(value: unknown, path: Path): Change[] {
  if (typeof value !== "string" || !isDayField(path.at(-1)) || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return [];
  return [
    { kind: "a day later", value: shifted(value, 1) },
    { kind: "a day earlier", value: shifted(value, -1) },
    { kind: "a century later", value: `${String(Number(value.slice(0, 4)) + 100)}${value.slice(4)}` },
    { kind: "a century earlier", value: `${String(Number(value.slice(0, 4)) - 100)}${value.slice(4)}` },
  ];
}

// A day known to the month or the year moves by a month or a year.
function shifted(day: string, by: number): string {
  const whole = Temporal.PlainDate.from(`${day}-01-01`.slice(0, 10));
  const unit = { 4: "years", 7: "months" }[day.length] ?? "days";
  return whole
    .add({ [unit]: by })
    .toString()
    .slice(0, day.length);
}
