import type { CollectionName, DecisionOf, Entry, Records } from "../records/collections.ts";
import { collectionNames } from "../records/collections.ts";
import type { KnownGap } from "../records/gap.ts";
import { compare } from "./text-order.ts";

type Decisions = Entry<"decisions">;

/** Records found by identifier and by what they belong to: the other side of every relation. */
export interface Lookup {
  readonly records: Records;
  readonly gaps: readonly KnownGap[];
  /** The record, or undefined when the identifier is unknown. */
  readonly find: <N extends CollectionName>(collection: N, id: string) => Entry<N> | undefined;
  /** Fines pronounced by a decision. */
  readonly finesOf: (decision: string) => readonly Entry<"fines">[];
  /** Injunctions ordered by a decision. */
  readonly injunctionsOf: (decision: string) => readonly Entry<"injunctions">[];
  /** Astreintes attached by a decision. */
  readonly astreintesOf: (decision: string) => readonly Entry<"astreintes">[];
  /** Younger decisions that name this one, oldest first. */
  readonly followersOf: (decision: string) => readonly Decisions[];
  /** The ruling on the merits that annuls the whole decision: nothing of it ever stood (R-APP-05). */
  readonly annulmentOf: (decision: string) => DecisionOf<"ruling"> | undefined;
  /** Liquidations of an astreinte, oldest first; one that a judge annuls alone was never due (R-APP-05). */
  readonly liquidationsOf: (astreinte: string) => readonly DecisionOf<"liquidation">[];
  /** Closures that name an injunction, oldest first. */
  readonly closuresOf: (injunction: string) => readonly DecisionOf<"closure">[];
  /** Decisions that an incident led to, oldest first. */
  readonly decisionsAfter: (incident: string) => readonly Decisions[];
}

/** Indexes the records; an identifier that leads nowhere is left to the checks. */
export function toLookup(records: Records, gaps: readonly KnownGap[]): Lookup {
  const byId = Object.fromEntries(
    collectionNames.map((name) => [name, new Map(records[name].map((entry) => [entry.id, entry]))]),
  ) as unknown as { [N in CollectionName]: ReadonlyMap<string, Entry<N>> };
  const decisions = [...records.decisions].sort((a, b) => compare(a.decidedOn, b.decidedOn) || compare(a.id, b.id));
  const annulments = decisions
    .filter((one) => one.kind === "ruling")
    .filter(({ nature, outcome }) => nature === "merits" && outcome === "annulled");
  const annulmentOf: Lookup["annulmentOf"] = (id) => annulments.find(({ follows = [] }) => follows.includes(id));
  const liquidations = decisions
    .filter((one) => one.kind === "liquidation")
    .filter(({ id }) => annulmentOf(id) === undefined);
  return {
    records,
    gaps,
    find: (collection, id) => byId[collection].get(id),
    finesOf: (id) => records.fines.filter(({ decision }) => decision === id),
    injunctionsOf: (id) => records.injunctions.filter(({ decision }) => decision === id),
    astreintesOf: (id) => records.astreintes.filter(({ decision }) => decision === id),
    followersOf: (id) => decisions.filter(({ follows = [] }) => follows.includes(id)),
    annulmentOf,
    liquidationsOf: (id) => liquidations.filter(({ astreinte }) => astreinte === id),
    closuresOf: (id) => decisions.filter((one) => one.kind === "closure").filter((one) => one.injunctions.includes(id)),
    decisionsAfter: (id) => decisions.filter(({ incidents = [] }) => incidents.includes(id)),
  };
}
