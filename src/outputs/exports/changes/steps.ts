import type { Version } from "../../../records/version.ts";

/** What changed from one state of the data to the next; records are named as `decisions/san-2026-003`, in name order. */
export interface Step {
  /** Day of the dated version that it starts from, ISO. */
  readonly since: string;
  /** Day of the state that it leads to, ISO. */
  readonly until: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The steps between dated versions and the last one to the present state, newest first. `versions` are in order of day. */
export function toSteps(versions: readonly Version[], present: Version): Step[] {
  const states = [...versions.filter(({ on }) => on <= present.on), present];
  return states
    .slice(1)
    .flatMap((state, index) => toStep(states[index] ?? state, state))
    .reverse();
}

function toStep(from: Version, to: Version): Step {
  const keysOf = ({ records }: Version): string[] => Object.keys(records).sort();
  return {
    since: from.on,
    until: to.on,
    added: keysOf(to).filter((key) => from.records[key] === undefined),
    changed: keysOf(to).filter((key) => ![undefined, to.records[key]].includes(from.records[key])),
    removed: keysOf(from).filter((key) => to.records[key] === undefined),
  };
}
