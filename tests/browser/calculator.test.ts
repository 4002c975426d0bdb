import { afterEach, describe, expect, test } from "vitest";
import { findBarriers } from "./barriers.ts";
import { openCalculator } from "./calculator-page.ts";
import { press, tabTo, typeDay, typeHour, typeText } from "./typing.ts";

const { browsing, page, open, textOf } = await openCalculator();

afterEach(() => {
  expect(browsing.takeComplaints()).toEqual([]);
});

describe("with the keyboard alone", () => {
  test("Kourou on 4 April 2024 gives 46 days and 6 900 €, with reasons and a drawing", async () => {
    await open();
    await typeDay(page, "#astreinte-decision", "2023-12-12");
    await typeDay(page, "#astreinte-notifiee", "2023-12-18");
    await typeText(page, "#astreinte-taux", "150");
    await typeText(page, "#astreinte-mois-1", "2");
    await typeDay(page, "#astreinte-etat", "2024-04-04");
    await press(page, "#astreinte button[type=submit]");
    expect(await textOf("#astreinte output")).toContain("46 jours de retard au 4 avril 2024");
    expect(await textOf("#astreinte [data-place=theorique]")).toBe("6 900 €");
    expect(await textOf("#astreinte [data-reasons]")).toContain("elle n’est pas reportée");
    expect(await page.locator("#astreinte [data-reasons] a[href$='/methode/#r-del-04']").count()).toBe(1);
    expect(await textOf("#astreinte [data-reasons]")).toContain("Le doute.");
    expect(await page.locator("#astreinte [data-drawing] svg[role=img]").count()).toBe(1);
    expect(new URL(page.url()).search).toBe(
      "?calcul=astreinte&decision=2023-12-12&notification=connue&notifiee=2023-12-18&taux=150&terme-1=delai&mois-1=2&procedure=ordinaire&etat=2024-04-04",
    );
  });

  test("an unknown notification gives no amount, and the answer follows the change", async () => {
    await tabTo(page, "#astreinte-notification-connue");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("#astreinte-notifiee").isVisible()).toBe(false);
    expect(await textOf("#astreinte output")).toBe(
      "Aucun montant ne peut être calculé : il manque la date de notification.",
    );
    expect(await textOf("#astreinte [data-place=theorique]")).toBe("inconnu");
    expect(await textOf("#astreinte [data-place=theorique-note]")).toContain("qui n’est pas un montant dû");
  });

  test("a second measure comes and goes, and takes the focus when it comes", async () => {
    await press(page, "#astreinte [value=mesure][name=plus]");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("astreinte-terme-2");
    await typeText(page, "#astreinte-mois-2", "3");
    await page.keyboard.press("Tab");
    expect(await textOf("#astreinte [data-place=echeance-note]")).toContain("mesure 2");
    await press(page, "#astreinte [value=mesure][name=moins]");
    expect(await page.locator("#astreinte-terme-2").isVisible()).toBe(false);
    expect(new URL(page.url()).search).not.toContain("terme-2");
  });

  test.each([
    { change: "summer time, 29 March 2026", day: "2026-03-27", end: "lundi 30 mars 2026 à 19 h 00" },
    { change: "winter time, 25 October 2026", day: "2026-10-23", end: "lundi 26 octobre 2026 à 17 h 00" },
  ])("the 72 hours run over $change", async ({ day, end }) => {
    await open();
    await typeDay(page, "#violation-connue", day);
    await typeHour(page, "#violation-heure", "18:00");
    await press(page, "#violation button[type=submit]");
    expect(await textOf("#violation output")).toBe(`Les 72 heures s’achèvent le ${end}, heure de Paris.`);
  });

  test("the last day to appeal from overseas is 19 March 2024", async () => {
    await open();
    await typeDay(page, "#recours-notifiee", "2023-12-18");
    await tabTo(page, "#recours-domicile-metropole");
    await page.keyboard.press("ArrowDown");
    await press(page, "#recours button[type=submit]");
    expect(await textOf("#recours output")).toBe("Dernier jour pour saisir le Conseil d’État : mardi 19 mars 2024.");
  });

  test("the ceiling of France Travail is 10 000 000 €", async () => {
    await open();
    await tabTo(page, "#plafond-rgpd-32");
    await page.keyboard.press("Space");
    await tabTo(page, "#plafond-organisme-entreprise");
    await page.keyboard.press("ArrowDown");
    await press(page, "#plafond button[type=submit]");
    expect(await textOf("#plafond output")).toBe("Plafond de l’amende : 10 000 000 €.");
  });

  test("a name published on 29 January 2026 is withdrawn on 30 January 2028", async () => {
    await open();
    await typeDay(page, "#nom-publiee", "2026-01-29");
    await press(page, "#nom button[type=submit]");
    expect(await textOf("#nom output")).toBe("Le nom est retiré le dimanche 30 janvier 2028.");
  });

  test("errors are said above the form and beside each field, and a link leads to the field", async () => {
    await open();
    await press(page, "#astreinte button[type=submit]");
    const summary = page.locator("#astreinte [data-faults]");
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.locator("a").allInnerTexts()).toHaveLength(2);
    const field = page.locator("#astreinte-notifiee");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    const described = await field.getAttribute("aria-describedby");
    expect(await textOf(`#${described ?? ""}`)).toBe("Date attendue, par exemple 18/12/2023.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("astreinte-notifiee");
    expect(await textOf("#astreinte output")).toBe("");
    expect(await findBarriers(page)).toEqual([]);
  });
});
