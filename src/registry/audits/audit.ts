import type { CollectionName, Records } from "../../records/collections.ts";
import type { OfficialListView } from "../coverage-views.ts";
import type { RegisterView } from "../views.ts";

/** What an audit looks at. */
export interface AuditInput {
  readonly records: Records;
  readonly register: RegisterView;
  readonly list: OfficialListView;
}

/** One thing that an editor should look at. It breaks no rule: nothing stops. */
export interface Finding {
  /** The file, such as `content/fines/x.mdx`, or the row of the CNIL's list. */
  readonly where: string;
  /** What is seen there, one line. */
  readonly what: string;
}

/** One question that an editor asks of the whole register. */
export interface Audit {
  /** Name for the command line: `npm run audit -- --only short-prose`. */
  readonly name: string;
  /** What the findings are, a plural noun and no full stop. */
  readonly title: string;
  /** Finds them, in a fixed order. */
  readonly find: (input: AuditInput) => readonly Finding[];
}

/** Path of a record's file. */
export function fileOf(collection: CollectionName, id: string): string {
  return `content/${collection}/${id}.mdx`;
}
