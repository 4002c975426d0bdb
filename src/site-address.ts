/** The base path with both slashes: `registre` -> `/registre/`. Throws a sentence on anything but plain path segments. */
export function parseBasePath(text: string): string {
  const segments = text.split("/").filter((segment) => segment !== "");
  if (!segments.every((segment) => /^[\w.~-]+$/.test(segment))) {
    throw new Error(`BASE_PATH expected a path such as /registre/, received "${text}".`);
  }
  return segments.length === 0 ? "/" : `/${segments.join("/")}/`;
}

/** Scheme and host of a site, without a final slash. Throws a sentence on anything else; `name` is the variable read. */
export function parseOrigin(name: string, text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw new Error(`${name} expected an address such as https://registre.example, received "${text}".`);
  }
  return url.origin;
}

/** An address of mail, or `null` when there is none. Throws a sentence on anything else; `name` is the variable read. */
export function parseEmail(name: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return text;
  throw new Error(`${name} expected an address such as erreurs@registre.example, received "${text}".`);
}
