import type { CollectionName } from "../../../src/records/collections.ts";
import type { Original } from "./world.ts";

/** A real record whose whole file is changed. */
export interface FileMutant {
  readonly original: Original;
  /** What was done to the file. */
  readonly what: FileChange;
  /** The identifier, which is the name of the file. */
  readonly id: string;
  /** The whole text; `null` when the file is gone. */
  readonly text: string | null;
}

/** What can happen to a whole file. */
export type FileChange =
  | "file removed"
  | "file copied"
  | "file cut in half"
  | "file emptied"
  | "key repeated"
  | "key misspelt"
  | "fence lost"
  | "code in prose"
  | "prose removed";

/** Every change of a file, made to one record in `step` of each collection. */
export function fileMutantsOf(originals: readonly Original[], step: number): FileMutant[] {
  const groups: Map<CollectionName, Original[]> = Map.groupBy(originals, ({ collection }) => collection);
  return [...groups.values()]
    .flatMap((group) => group.filter((_, index) => index % step === 0))
    .flatMap((original) => textsOf(original).map(([what, text]) => toMutant(original, what, text)));
}

function toMutant(original: Original, what: FileChange, text: string | null): FileMutant {
  return { original, what, id: what === "file copied" ? `${original.id}-bis` : original.id, text };
}

function textsOf({ data, body }: Original): [FileChange, string | null][] {
  const fields = JSON.stringify(data, null, 1);
  const [key = ""] = Object.keys(data);
  const whole = (json: string, prose = body): string => `---\n${json}\n---\n${prose}`;
  return [
    ["file removed", null],
    ["file copied", whole(fields)],
    ["file cut in half", whole(fields).slice(0, fields.length / 2)],
    ["file emptied", ""],
    ["key repeated", whole(fields.replace("{", `{ ${JSON.stringify(key)}: ${JSON.stringify(data[key])},`))],
    ["key misspelt", whole(fields.replace(`"${key}"`, `"${key}s"`))],
    ["fence lost", whole(fields).slice(4)],
    ["code in prose", whole(fields, `${body}\n\nUne valeur : {1 + 1}.\n`)],
    ["prose removed", whole(fields, "")],
  ];
}
