import { describe, expect, test } from "vitest";
import { parseEmail } from "../src/site-address.ts";
import { toReport } from "../src/site.ts";

const report = {
  title: "Erreur sur /decisions/x/",
  body: "Page : https://r.example/x/\n\nCe qui est faux & pourquoi :\n",
};

describe("a report", () => {
  test("is an issue of the repository, its words in the address", () => {
    const address = toReport(report, { reportEmail: null, repository: "https://forge.example/r" });
    expect(address).toMatch(/^https:\/\/forge\.example\/r\/issues\/new\?title=Erreur%20sur%20\/decisions\/x\/&body=/);
    const { searchParams } = new URL(address);
    expect(searchParams.get("title")).toBe(report.title);
    expect(searchParams.get("body")).toBe(report.body);
  });

  test("is a mail where the site has an address for it", () => {
    const address = toReport(report, { reportEmail: "erreurs@r.example", repository: "https://forge.example/r" });
    const { protocol, pathname, searchParams } = new URL(address);
    expect([protocol, pathname]).toEqual(["mailto:", "erreurs@r.example"]);
    expect(searchParams.get("subject")).toBe(report.title);
    expect(searchParams.get("body")).toBe(report.body.replaceAll("\n", "\r\n"));
    expect(address).not.toContain("+");
  });
});

describe("the address of mail", () => {
  test("may be absent", () => {
    expect(parseEmail("REPORT_EMAIL", undefined)).toBeNull();
    expect(parseEmail("REPORT_EMAIL", "erreurs@r.example")).toBe("erreurs@r.example");
  });

  test.each(["erreurs", "a b@r.example", "mailto:a@r.example", "a@r"])("stops at %j", (text) => {
    expect(() => parseEmail("REPORT_EMAIL", text)).toThrow(
      `REPORT_EMAIL expected an address such as erreurs@registre.example, received "${text}".`,
    );
  });
});
