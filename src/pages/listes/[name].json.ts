import type { APIRoute, GetStaticPaths } from "astro";
import { listFiles } from "../../site-lists.ts";

/** What the filters of the lists read. */
export const getStaticPaths = (() =>
  listFiles.map(({ name, content }) => ({ params: { name }, props: { content } }))) satisfies GetStaticPaths;

/** One of these files. */
export const GET: APIRoute<{ readonly content: object }> = ({ props: { content } }) =>
  new Response(JSON.stringify(content), { headers: { "content-type": "application/json" } });
