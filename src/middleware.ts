import { defineMiddleware } from "astro:middleware";
import { typesetHtml } from "./outputs/typography.ts";

/** Every page passes through the typographic pass; files that are not HTML pass unchanged. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(typesetHtml(await response.text()), response);
});
