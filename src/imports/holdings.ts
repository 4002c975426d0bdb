import type { CollectionName, RecordOf } from "../records/collections.ts";
import type { Deliberation } from "./deliberation.ts";
import type { FundKind } from "./kind.ts";

/** A record of the register with its identifier. */
export type HeldRecord<N extends CollectionName> = RecordOf[N] & { readonly id: string };

/** What the register already knows, looked up the ways a text of the fund can be matched. */
export interface Holdings {
  readonly decisions: readonly HeldRecord<"decisions">[];
  readonly organisations: readonly HeldRecord<"organisations">[];
  readonly injunctions: readonly HeldRecord<"injunctions">[];
  readonly astreintes: readonly HeldRecord<"astreintes">[];
  /** Identifiers of the decisions that have a file, also one that does not fit the model yet. */
  readonly files: ReadonlySet<string>;
}

/** The record that holds a text, and what shows it. */
export interface Held {
  readonly id: string;
  readonly by: "number" | "address" | "source" | "day" | "file";
}

/** A text to look for, the kind of decision it is, and the identifier that its draft would have. */
export interface Sought {
  readonly text: Pick<Deliberation, "id" | "number" | "decidedOn">;
  readonly kind: FundKind;
  readonly id: string;
}

/**
 * The record that holds the text: by its number, its address, its sources, or its day when one of them has no number;
 * or the file that bears its identifier.
 */
export function findHeld(holdings: Holdings, { text, kind, id }: Sought): Held | null {
  const number = keyOf(text.number);
  const isUnnumbered = (one: HeldRecord<"decisions">): boolean => number === null || one.number === null;
  const ways: readonly (readonly [Held["by"], (one: HeldRecord<"decisions">) => boolean])[] = [
    ["number", (one) => number !== null && keyOf(one.number) === number],
    ["address", (one) => one.addresses.legifrance?.includes(text.id) === true],
    ["source", (one) => isUnnumbered(one) && one.sources.some(({ url }) => url?.includes(text.id))],
    ["day", (one) => isUnnumbered(one) && one.kind === kind && one.decidedOn === text.decidedOn],
  ];
  for (const [by, fits] of ways) {
    const found = holdings.decisions.find(fits);
    if (found !== undefined) return { id: found.id, by };
  }
  return holdings.files.has(id) ? { id, by: "file" } : null;
}

/** Decisions of the register that bear one of these numbers. */
export function findCited(holdings: Holdings, numbers: readonly string[]): HeldRecord<"decisions">[] {
  const wanted = new Set(numbers.map(keyOf));
  return holdings.decisions.filter(({ number }) => number !== null && wanted.has(keyOf(number)));
}

/** Organisations of the register that a title names in full: the only names that an import may write. */
export function findNamed(holdings: Holdings, title: string): string[] {
  let rest = ` ${fold(title)} `;
  const named = holdings.organisations
    .filter(({ isUnnamed }) => isUnnamed !== true)
    .flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((one) => ({ id, name: fold(one) })))
    .filter(({ name }) => name.length > 3)
    // The longest first: « Free Mobile » is not « Free ».
    .sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
  const found = new Set<string>();
  for (const { id, name } of named) {
    if (!rest.includes(` ${name} `)) continue;
    found.add(id);
    rest = rest.replaceAll(` ${name} `, " ");
  }
  return [...found].sort();
}

/** A number as it is compared: `SAN-2026-009` whatever the spaces and the letters. */
function keyOf(number: string | null): string | null {
  return number === null ? null : number.toUpperCase().replace(/[^A-Z0-9]+/g, "-");
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
}
