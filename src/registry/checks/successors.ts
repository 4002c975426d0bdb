import { collectionNames } from "../../records/collections.ts";
import type { Problem } from "../../records/problem.ts";
import { folders } from "../address.ts";
import type { CheckInput } from "./complaint.ts";

/** A record of a dated version that is gone has a successor: readers keep its address, and its data names it. */
export function checkSuccessors({ lookup, unparsed, versions, redirects }: CheckInput): Problem[] {
  const keys = new Map(versions.flatMap(({ on, records }) => Object.keys(records).map((key) => [key, on] as const)));
  const moved = new Set(redirects.map(({ from }) => from));
  return [...keys].flatMap(([key, on]) => {
    const [collection, id = ""] = key.split("/");
    const known = collectionNames.find((name) => name === collection);
    // The address of a provision is made of its text and article, which went with it.
    if (known === undefined || known === "provisions" || unparsed.has(key)) return [];
    const address = `/${folders[known]}/${id}/`;
    if (lookup.find(known, id) !== undefined || moved.has(address)) return [];
    return [
      {
        file: "content/redirects.yaml",
        field: "",
        expected: `a line for ${address}, whose record stands in the data of ${on}`,
        received: "nothing",
        remedy: `restore content/${key}.mdx, or write the address that takes its place`,
      },
    ];
  });
}
