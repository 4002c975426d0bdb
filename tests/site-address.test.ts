import { describe, expect, test } from "vitest";
import { parseBasePath, parseOrigin } from "../src/site-address.ts";

describe("the base path", () => {
  test.each([
    { text: "", base: "/" },
    { text: "/", base: "/" },
    { text: "registre", base: "/registre/" },
    { text: "/registre/", base: "/registre/" },
    { text: "/cnil/registre", base: "/cnil/registre/" },
  ])("$text is $base", ({ text, base }) => {
    expect(parseBasePath(text)).toBe(base);
  });

  test("stops at what is no path", () => {
    expect(() => parseBasePath("/mon registre/")).toThrow(
      'BASE_PATH expected a path such as /registre/, received "/mon registre/".',
    );
  });
});

describe("the address of the site", () => {
  test.each([
    { text: "https://registre.example", origin: "https://registre.example" },
    { text: "https://registre.example/", origin: "https://registre.example" },
    { text: "http://localhost:4321", origin: "http://localhost:4321" },
  ])("$text is $origin", ({ text, origin }) => {
    expect(parseOrigin("SITE_URL", text)).toBe(origin);
  });

  test.each(["registre.example", "https://registre.example/dossier/", "ftp://registre.example", ""])(
    "stops at %j",
    (text) => {
      expect(() => parseOrigin("SITE_URL", text)).toThrow(
        `SITE_URL expected an address such as https://registre.example, received "${text}".`,
      );
    },
  );
});
