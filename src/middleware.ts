import { defineMiddleware } from "astro:middleware";
import { remembered } from "./outputs/remembered.ts";
import { toSlimHtml } from "./outputs/slim-html.ts";
import { typeset, typesetHtml } from "./outputs/typography.ts";
import { toWholeNumbers } from "./outputs/whole-numbers.ts";
import { announcePage } from "./search/page-stream.ts";
import { site } from "./site.ts";

const typesetOnce = remembered(typeset);

/**
 * Every page is typeset, the search hears of it, then what only the search reads is left out and numbers are kept
 * whole; other files pass unchanged.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = typesetHtml(await response.text(), typesetOnce);
  announcePage(`/${url.pathname.slice(site.base.length)}`, html);
  return new Response(toWholeNumbers(toSlimHtml(html)), response);
});
