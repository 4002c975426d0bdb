import { stringify } from "yaml";
import type { z } from "zod";
import type { Decision } from "../records/decision.ts";
import { helpOf } from "./field-guide.ts";
import type { FieldDraft, RecordDraft } from "./record-draft.ts";
import { choicesOf, isOptional, shapeOf } from "./shape.ts";

const width = 110;

/** The file of a draft: every field of the model with its help; what is optional and unsaid stays in a comment. */
export function toMdx(draft: RecordDraft): string {
  const kind = draft.fields["kind"]?.value as Decision["kind"] | undefined;
  const fields = Object.entries(shapeOf(draft.collection, kind)).sort(([a], [b]) => rankOf(a) - rankOf(b));
  const blocks = fields.map(([field, schema]) => toBlock(draft, field, schema));
  return `---\n${blocks.join("\n\n")}\n---\n`;
}

/** What a record is comes first, where its facts come from comes last. */
function rankOf(field: string): number {
  const last = ["sources", "updatedOn", "corrections"].indexOf(field) + 1;
  return field === "kind" ? -1 : last;
}

function toBlock(draft: RecordDraft, field: string, schema: z.ZodType): string {
  const given = draft.fields[field];
  const [says = "", example = ""] = helpOf(draft.collection, field) ?? [];
  const choices = choicesOf(schema);
  const help = [says, ...(choices.length > 1 ? [`Au choix : ${choices.join(", ")}.`] : [])];
  const shown = isSaid(given) || choices.length > 1 || example === "" ? [] : [`Exemple : ${example}`];
  const comments = [...help, ...shown, ...(given?.remarks ?? [])].flatMap(toComment);
  return [...comments, toLine(field, given, isOptional(schema))].join("\n");
}

function isSaid(given: FieldDraft | undefined): boolean {
  return given !== undefined && given.value !== null;
}

function toLine(field: string, given: FieldDraft | undefined, optional: boolean): string {
  if (given === undefined) return optional ? `# ${field}:` : `${field}: null`;
  return stringify({ [field]: given.value }, { lineWidth: 0, schema: "core" }).trimEnd();
}

/** A remark as lines of comment, cut between words. */
function toComment(text: string): string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of text.split(" ")) {
    if (line.length + word.length + 1 > width && line !== "#") {
      lines.push(line);
      line = "#";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
