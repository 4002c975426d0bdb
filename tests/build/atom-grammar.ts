import { XMLParser } from "fast-xml-parser";

/** An element of the grammar of RFC 4287, appendix B. */
interface Rule {
  /** Its own attributes; `xml:lang`, `xml:base` and those of other namespaces stand anywhere. */
  readonly attributes?: readonly string[];
  /** Its children, and how often each may stand: once, once at most, as often as one likes. */
  readonly children?: Readonly<Record<string, "1" | "?" | "*">>;
  /** What its text must look like. */
  readonly text?: RegExp;
}

const uri = /^\S+:\S+$/;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const anyText: Rule = { attributes: ["type"], text: /\S/ };
const date: Rule = { text: dateTime };
const person: Rule = { children: { name: "1", uri: "?", email: "?" } };

const shared = { author: "*", category: "*", contributor: "*", id: "1", link: "*", rights: "?" } as const;
const rules: Readonly<Record<string, Rule>> = {
  feed: {
    children: { ...shared, title: "1", updated: "1", generator: "?", icon: "?", logo: "?", subtitle: "?", entry: "*" },
  },
  entry: {
    children: { ...shared, title: "1", updated: "1", content: "?", published: "?", source: "?", summary: "?" },
  },
  author: person,
  contributor: person,
  name: { text: /\S/ },
  uri: { text: uri },
  id: { text: uri },
  category: { attributes: ["term", "scheme", "label"] },
  link: { attributes: ["href", "rel", "type", "hreflang", "title", "length"] },
  content: { attributes: ["type", "src"], text: /\S/ },
  title: anyText,
  subtitle: anyText,
  summary: anyText,
  rights: anyText,
  published: date,
  updated: date,
};

const required: Readonly<Record<string, string>> = { category: "term", link: "href" };
type Node = Readonly<Record<string, unknown>>;
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  cdataPropName: "#text",
});

/** Where a feed leaves the grammar of Atom, each as « element: what is wrong »; elements of other namespaces are free. */
export function atomFaults(xml: string): string[] {
  const roots = (parser.parse(xml) as Node[]).filter((node) => nameOf(node) !== "?xml");
  if (roots.length !== 1 || roots[0] === undefined || nameOf(roots[0]) !== "feed") return ["the root is not a feed"];
  return faultsOf(roots[0]);
}

function faultsOf(node: Node): string[] {
  const name = nameOf(node);
  const rule = rules[name];
  if (rule === undefined) return [`${name}: not an element of Atom`];
  const inside = node[name] as Node[];
  const children = inside.filter((one) => nameOf(one) !== "#text" && !nameOf(one).includes(":"));
  const attributes = Object.keys(node[":@"] ?? {}).filter((one) => !/^xmlns$|:/.test(one));
  const text = inside.map((one) => (nameOf(one) === "#text" ? textOf(one) : "")).join("");
  return [
    ...attributes.filter((one) => !(rule.attributes ?? []).includes(one)).map((one) => `${name}: attribute ${one}`),
    ...(required[name] === undefined || attributes.includes(required[name]) ? [] : [`${name}: no ${required[name]}`]),
    ...(rule.text?.test(text.trim()) === false ? [`${name}: its text is "${text.slice(0, 40)}"`] : []),
    ...(rule.text === undefined && text.trim() !== "" ? [`${name}: text where there is none`] : []),
    ...countFaults(name, rule.children ?? {}, children.map(nameOf)),
    ...children.flatMap(faultsOf),
  ];
}

function countFaults(name: string, allowed: NonNullable<Rule["children"]>, found: readonly string[]): string[] {
  const unknown = found.filter((one) => !(one in allowed)).map((one) => `${name}: ${one} does not stand there`);
  const wrong = Object.entries(allowed).flatMap(([child, often]) => {
    const count = found.filter((one) => one === child).length;
    return (often === "1" && count !== 1) || (often === "?" && count > 1) ? [`${name}: ${String(count)} ${child}`] : [];
  });
  const areLast = !found.includes("entry") || found.slice(found.indexOf("entry")).every((one) => one === "entry");
  return [...unknown, ...wrong, ...(areLast ? [] : [`${name}: entries come last`])];
}

function textOf(node: Node): string {
  const value = node["#text"];
  return Array.isArray(value) ? value.map((one: Node) => textOf(one)).join("") : String(value);
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ":@") ?? "";
}
