import type { APIRoute } from "astro";
import { toCapital } from "../../registry/letter-case.ts";
import { typeset } from "../../outputs/typography.ts";
import { register } from "../../register.ts";

/** Every term and its definition, for the cards that pages show over their links. */
export const GET: APIRoute = () => {
  const definitions = register.glossary.map(({ id, record }) => [
    id,
    [typeset(toCapital(record.term)), typeset(record.definition)],
  ]);
  return Response.json(Object.fromEntries(definitions));
};
