import { rowsAt, type ListOriginal } from "./originals.ts";
import { replacedAt, valueAt, type Path } from "../paths.ts";

/** What can happen to a whole file that is not a record. */
export type ListFileChange =
  | "file removed"
  | "file emptied"
  | "file cut in half"
  | "key repeated"
  | "key misspelt"
  | "not a list"
  | "row repeated"
  | "rows reversed"
  | "led to itself"
  | "led in a ring";

/** A real file whose whole text is changed. */
export interface ListFileMutant {
  readonly original: ListOriginal;
  readonly what: ListFileChange;
  /** The whole text; `null` when the file is gone. */
  readonly text: string | null;
}

/** Every change of every whole file. */
export function listFileMutantsOf(originals: readonly ListOriginal[]): ListFileMutant[] {
  return originals.flatMap((original) =>
    Object.entries<string | null>(textsOf(original)).map(([what, text]) => ({
      original,
      what: what as ListFileChange,
      text,
    })),
  );
}

function textsOf({ kind, data }: ListOriginal): Partial<Record<ListFileChange, string | null>> {
  const text = toText(data);
  const list = rowsAt[kind];
  const rows = valueAt(data, list);
  const [key = ""] = /"\w+"/.exec(text) ?? [];
  return {
    "file removed": null,
    "file emptied": "",
    "file cut in half": text.slice(0, text.length / 2),
    "key repeated": text.replace(key, `${key}: "autre", ${key}`),
    "key misspelt": text.replace(key, `${key.slice(0, -1)}s"`),
    "not a list": toText(replacedAt(data, list, { rows: Array.isArray(rows) ? rows : [rows] })),
    ...(Array.isArray(rows) ? textsOfRows(data, list, rows as unknown[]) : {}),
    ...(kind === "redirects" ? textsOfRedirects(rows as Redirects) : {}),
  };
}

function textsOfRows(data: unknown, list: Path, rows: readonly unknown[]): Partial<Record<ListFileChange, string>> {
  return {
    "row repeated": toText(replacedAt(data, list, [...rows, rows.at(-1)])),
    "rows reversed": toText(replacedAt(data, list, rows.toReversed())),
  };
}

type Redirects = readonly { readonly from: string; readonly to: string }[];

function textsOfRedirects([first, ...rest]: Redirects): Partial<Record<ListFileChange, string>> {
  if (first === undefined) return {};
  const back = { from: first.to, to: first.from };
  return {
    "led to itself": toText([{ ...first, to: first.from }, ...rest]),
    "led in a ring": toText([first, back, ...rest]),
  };
}

/** Data as the file would say it: JSON is YAML. */
export function toText(data: unknown): string {
  return JSON.stringify(data, null, 1);
}
