import type { Prose } from "./outputs/prose/prose.ts";
import { toProse } from "./outputs/prose/prose.ts";
import type { CollectionName, Entry } from "./records/collections.ts";
import { parseRecord, type ParsedRecord, type RecordFile } from "./records/parse.ts";
import type { Problem } from "./records/problem.ts";
import type { ProseLink } from "./registry/checks/complaint.ts";
import type { Lexicon } from "./registry/lexicon.ts";
import { toUrl } from "./site.ts";

/** A record that fits the model, its prose already HTML, and where that prose leads. */
export interface DrawnRecord<N extends CollectionName> {
  readonly entry: Entry<N>;
  readonly links: readonly ProseLink[];
}

/** Parses a file and draws its prose, with the terms that it links to, or says everything that is wrong with it. */
export function toDrawnRecord<N extends CollectionName>(
  source: RecordFile<N>,
  lexicon: Lexicon,
): DrawnRecord<N> | Problem[] {
  const parsed = parseRecord(source);
  if (Array.isArray(parsed)) return parsed;
  const prose = toRecordProse(parsed, lexicon);
  if (Array.isArray(prose)) return prose;
  const entry = { ...parsed.record, id: parsed.id, prose: prose.html } as Entry<N>;
  return { entry, links: prose.links.map((href) => ({ file: parsed.file, href })) };
}

function toRecordProse<N extends CollectionName>(parsed: ParsedRecord<N>, lexicon: Lexicon): Prose | Problem[] {
  const { collection, id, file, body, bodyLine, record } = parsed;
  const decisionAddress = "addresses" in record ? (record.addresses.legifrance ?? null) : null;
  const own = collection === "glossary" ? id : null;
  const terms = { lexicon, own, most: collection === "decisions" ? mostTerms.decision : mostTerms.other };
  return toProse({ file, body, bodyLine, context: { decisionAddress }, toHref: toUrl, terms });
}

// Links to the glossary on one page: enough to learn from, and few enough to read on; a decision has a weight to keep.
const mostTerms = { decision: 5, other: 8 } as const;
