/** The elements that the answer is drawn with: nothing that runs, loads or sends. */
const elements =
  "a caption div h3 input label li p rect section small span strong svg table tbody td tfoot th thead tr ul title desc g path line text circle";

const known = new Set(elements.split(" "));

/** The part of Trusted Types that is used here, where the browser has them. */
interface Policies {
  readonly createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => Policy;
}

interface Policy {
  readonly createHTML: (html: string) => unknown;
}

// The security policy names it: no other text becomes elements (src/security-policy.ts).
const policy = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes?.createPolicy("registre", {
  createHTML: toHarmlessHtml,
});

/** HTML that our own renderers made, for the page. Throws when it holds anything that they do not draw with. */
export function toTrustedHtml(html: string): string {
  // A browser that has Trusted Types gets an object in the place of the text; the library of types has no word for it.
  return (policy === undefined ? toHarmlessHtml(html) : policy.createHTML(html)) as string;
}

/** The same HTML; throws at the first element, handler or address that runs something. */
export function toHarmlessHtml(html: string): string {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  const odd = tags.find((tag) => !isHarmless(tag));
  if (odd !== undefined) throw new TypeError(`The answer is not drawn with ${odd}`);
  return html;
}

function isHarmless(tag: string): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])/.exec(tag)?.[1] ?? "";
  const outsideOfValues = tag.replace(/="[^"]*"/g, "=");
  return (
    known.has(name) &&
    !/[\s/=]on\w+\s*=/i.test(outsideOfValues) &&
    !/(href|src|action)="\s*(javascript|data):/i.test(tag)
  );
}
