import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { typesetHtml } from "../typography.ts";

/** What the page at an old address says of itself. */
export interface RedirectPage {
  /** Name of the site. */
  readonly site: string;
  /** Address of the successor as a link, with base path. */
  readonly href: string;
  /** The same with scheme and host, without a fragment. */
  readonly canonical: string;
  /** The security policy of every page. */
  readonly policy: string;
}

/** The page at an old address, which leads at once to its successor, on any host and without a script. */
export function toRedirectPage({ site, href, canonical, policy }: RedirectPage): string {
  const sentence = "Cette page a changé d’adresse.";
  const head = h("head", [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { "http-equiv": "refresh", content: `0; url=${href}` }),
    h("meta", { name: "viewport", content: "width=device-width" }),
    h("title", `Adresse déplacée · ${site}`),
    h("meta", { name: "description", content: `${sentence} Elle mène à sa nouvelle adresse.` }),
    h("meta", { name: "robots", content: "noindex" }),
    h("link", { rel: "canonical", href: canonical }),
    h("meta", { name: "color-scheme", content: "light dark" }),
  ]);
  const main = h("main", [h("h1", "Adresse déplacée"), h("p", [`${sentence} `, h("a", { href }, "Aller à la page")])]);
  return typesetHtml(`<!doctype html>${toHtml(h("html", { lang: "fr" }, [head, h("body", main)]))}\n`);
}

/** The redirects as hosts read them in `_redirects`: old address, new one, for good. */
export function toRedirectRules(moves: readonly { readonly from: string; readonly to: string }[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}
