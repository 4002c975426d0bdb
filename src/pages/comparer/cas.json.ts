import type { APIRoute } from "astro";
import { comparables, comparisonWords } from "../../comparables.ts";
import { toCaseFile } from "../../outputs/comparison/case-file.ts";
import { register } from "../../register.ts";

/** What the page of comparison loads at the first question. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(toCaseFile(register.asOf, comparisonWords, comparables)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
