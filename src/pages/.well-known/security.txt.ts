import type { APIRoute } from "astro";
import { toSecurityText } from "../../outputs/security-contact.ts";
import { register } from "../../register.ts";
import { site, toAbsolute } from "../../site.ts";

const { reportEmail, repository } = site;

/** Whom to tell of a weakness (RFC 9116). Read at the root of the host: a site in a folder leaves it to its host. */
export const GET: APIRoute = () => {
  const contact = reportEmail === null ? `${repository}/issues/new` : `mailto:${reportEmail}`;
  const canonical = toAbsolute("/.well-known/security.txt");
  return new Response(toSecurityText({ contact, canonical, asOf: register.asOf }), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
