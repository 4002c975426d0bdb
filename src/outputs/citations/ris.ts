import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import type { CslItem } from "./csl.ts";

/** The citation as RIS, one entry, lines ended by CRLF. */
export function toRis(item: CslItem): string {
  // As fields: the library's own text breaks every line at 70 letters, in the middle of words.
  const [{ TY, ...fields } = {}] = new Cite(item).format("ris", { format: "object" });
  const lines = Object.entries({ ...fields, ...toMissing(item) }).flatMap(([tag, value]) =>
    [value].flat().map((one) => toLine(tag, String(one))),
  );
  return [toLine("TY", String(TY)), ...lines, toLine("ER", "")].map((line) => `${line}\r\n`).join("");
}

// What the library leaves out, under the tags in which EndNote and Zotero look for it; and dates with two digits.
function toMissing({ number, issued, accessed, "container-title": container }: CslItem): Record<string, string | []> {
  return {
    DA: toDate(issued),
    ...(number !== undefined && { SV: number }),
    ...(container !== undefined && { T2: container }),
    ...(accessed !== undefined && { M1: [], Y2: toDate(accessed) }),
  };
}

// One field, one line: a line of its own would be another field.
function toLine(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/[\r\n]+/g, " ")}`;
}

function toDate({ "date-parts": [parts] }: CslItem["issued"]): string {
  return `${parts.map((part) => String(part).padStart(2, "0")).join("/")}/`;
}
