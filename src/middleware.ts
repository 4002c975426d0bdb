import { defineMiddleware } from "astro:middleware";
import { finishPage } from "./finished-page.ts";

/** Finishes every page while it is written by an author; a build does it on a thread of its own. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
  if (!isPage || !import.meta.env.DEV) return response;
  return new Response(finishPage(await response.text()).served, response);
});
