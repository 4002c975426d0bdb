import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { typesetHtml } from "../typography.ts";
import type { FeedItem, Publisher } from "./feed.ts";

// An item stands in a dozen feeds, each in three formats: its body is drawn once for a publisher.
const drawn = new WeakMap<Publisher, WeakMap<FeedItem, string>>();

/** The body of an item as HTML that needs no style: why it matters, what happened, the facts, the page, the sources. */
export function toContent(item: FeedItem, publisher: Publisher): string {
  const bodies = drawn.get(publisher) ?? new WeakMap<FeedItem, string>();
  const body = bodies.get(item) ?? drawContent(item, publisher);
  drawn.set(publisher, bodies.set(item, body));
  return body;
}

function drawContent(item: FeedItem, { toAbsolute }: Publisher): string {
  const sources = item.sources.map(({ title, publisher, url }) =>
    h("li", [url === null ? title : h("a", { href: url }, title), ` (${publisher})`]),
  );
  const facts = item.facts.map(({ name, value }) => h("li", [`${name} : `, h("strong", value)]));
  const content = [
    h("p", h("strong", item.matter)),
    h("p", item.summary),
    h("ul", facts),
    h("p", h("a", { href: toAbsolute(item.href) }, "Lire la page du registre")),
    h("p", "Sources :"),
    h("ol", sources),
  ];
  return typesetHtml(content.map((element) => toHtml(element)).join("\n"));
}
