import * as z from "zod";
import type { Reason } from "../reason.ts";
import { toReceived } from "./field.ts";

/** What the engine answers: the published keys of the kind, and the reasons. */
export interface Answer {
  output: Readonly<Record<string, unknown>>;
  because: readonly Reason[];
}

/** A kind of question: from an input of any shape to its answer, or to what is wrong with it. */
export interface Kind {
  parse: (input: unknown) => { ask: () => Answer } | { problems: string[] };
}

/** A kind of question from the schema of its input and the answer to a valid one. */
export function kind<Input>(schema: z.ZodType<Input>, answer: (input: Input) => Answer): Kind {
  return {
    parse: (input) => {
      const parsed = schema.safeParse(input);
      return parsed.success ? { ask: () => answer(parsed.data) } : { problems: parsed.error.issues.map(toProblem) };
    },
  };
}

/** An object whose unknown keys are refused with the list of those that it may hold. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const names = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `attendu l’un des champs ${names}, reçu ${issue.keys.join(", ")} ; retirer ou renommer`
        : `attendu un objet, reçu ${toReceived(issue.input)} ; écrire ses champs entre accolades (${names})`,
  });
}

/** A list, of at least one item when asked. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item, {
    error: ({ input }) => `attendu une liste, reçu ${toReceived(input)} ; écrire ses éléments entre crochets`,
  });
}

function toProblem({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `champ « ${path.join(".")} » : ${message}` : `champ « input » : ${message}`;
}
