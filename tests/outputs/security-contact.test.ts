import { expect, test } from "vitest";
import { toSecurityText } from "../../src/outputs/security-contact.ts";

const canonical = "https://registre.example/.well-known/security.txt";

test("security.txt says whom to tell, until when, in which languages and where it stands", () => {
  expect(toSecurityText({ contact: "mailto:registre@example.org", canonical, asOf: "2030-01-02" })).toBe(
    [
      "Contact: mailto:registre@example.org",
      "Expires: 2031-01-02T00:00:00Z",
      "Preferred-Languages: fr, en",
      "Canonical: https://registre.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

test("it expires one year later, also from the day that comes every four", () => {
  expect(toSecurityText({ contact: "https://forge.example/issues/new", canonical, asOf: "2028-02-29" })).toContain(
    "Expires: 2029-02-28T00:00:00Z",
  );
});
