import type { APIRoute } from "astro";
import { firstIndex } from "../../site-search.ts";

/** The first index of the search: what each page is, without its text. */
export const GET: APIRoute = () => new Response(JSON.stringify(firstIndex));
