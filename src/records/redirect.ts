import { z } from "zod";
import { toReceived, type Problem } from "./problem.ts";
import { isRefused, parseYamlList } from "./yaml-list.ts";

const page = String.raw`\/(?:[\w.-]+\/)*`;
const address = String.raw`${page}(?:[\w-]+(?:\.[\w-]+)+)?`;

/** An address that was published, and the one that took its place. */
export const redirectSchema = z.strictObject({
  /** The old address without base path: a page ends with a slash, a file with its ending. */
  from: z.string().regex(new RegExp(`^${address}$`), { error: "an address of the site such as /dossiers/kourou/" }),
  /** Its successor: a page for a page, where a fragment may follow, and a file for a file. */
  to: z.string().regex(new RegExp(`^(?:${address}|${page}#[\\w-]+)$`), {
    error: "an address of the site such as /dossiers/kourou/ or /donnees/#fichiers",
  }),
  /** The same record under a new name: its events keep the identifiers that subscribers know. */
  renamed: z.literal(true).optional(),
});

/** An old address and its successor. */
export type Redirect = z.output<typeof redirectSchema>;

/** Parses the list of redirects, or says everything that is wrong with it. */
export function parseRedirects(file: string, text: string): Redirect[] | Problem[] {
  const redirects = parseYamlList(file, text, redirectSchema);
  if (isRefused(redirects)) return redirects.map(withAddressRemedy);
  const problems = redirects.flatMap((_, index) => contradictionsOf(file, redirects, index));
  return problems.length > 0 ? problems : redirects;
}

// In a record « from » and « to » are days; here they are addresses.
function withAddressRemedy(problem: Problem): Problem {
  const isWritten = /\.(from|to)$/.test(problem.field) && problem.received !== "nothing";
  return isWritten ? { ...problem, remedy: "write it without scheme and host, with its slashes" } : problem;
}

function contradictionsOf(file: string, redirects: readonly Redirect[], index: number): Problem[] {
  const { from = "", to = "" } = redirects[index] ?? {};
  const [successor = ""] = to.split("#");
  const complain = (field: string, expected: string, remedy: string): Problem => ({
    file,
    field: `[${String(index)}].${field}`,
    expected,
    received: toReceived(field === "from" ? from : to),
    remedy,
  });
  const next = redirects.find((one) => one.from === successor);
  return [
    ...(redirects.findIndex((one) => one.from === from) < index
      ? [complain("from", "an address that no other line redirects", "keep one of the two lines")]
      : []),
    ...(kindOf(from) === kindOf(successor)
      ? []
      : [complain("to", `${kindOf(from)} for ${kindOf(from)}`, "name the address that holds the same thing")]),
    ...(next === undefined ? [] : [complain("to", "an address that leads nowhere else", wayOut(from, next))]),
  ];
}

// A program that asks for a feed or a table is not served by another kind of file.
function kindOf(address: string): string {
  const ending = address.endsWith("/") ? undefined : /\.([\w-]+)$/.exec(address)?.[1];
  return ending === undefined ? "a page" : `a file .${ending}`;
}

// A reader is led once, and never back to where they come from.
function wayOut(from: string, { from: middle, to }: Redirect): string {
  const [end] = to.split("#");
  return end === from || end === middle
    ? "the lines lead back to where they start: name the address that stands today"
    : `write the last address of the chain, ${to}`;
}
