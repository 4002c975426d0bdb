import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/calculator/answer.ts";
import { FieldReader } from "../../src/calculator/field-reader.ts";
import { answerNotice } from "../../src/calculator/notice.ts";

function ask(fields: Readonly<Record<string, string>>): { answer: Answer | null; faults: readonly string[] } {
  const reader = new FieldReader(new URLSearchParams(fields));
  return { answer: answerNotice(reader), faults: reader.faults.map(({ field, text }) => `${field} : ${text}`) };
}

describe("the 72 hours", () => {
  test.each([
    { fact: "an ordinary week", connue: "2026-05-04", heure: "16:10", end: "jeudi 7 mai 2026 à 16 h 10" },
    { fact: "a weekend and a holiday", connue: "2026-04-03", heure: "09:00", end: "lundi 6 avril 2026 à 9 h 00" },
    {
      fact: "the hour lost on 29 March 2026",
      connue: "2026-03-27",
      heure: "18:00",
      end: "lundi 30 mars 2026 à 19 h 00",
    },
    {
      fact: "the hour won on 25 October 2026",
      connue: "2026-10-23",
      heure: "18:00",
      end: "lundi 26 octobre 2026 à 17 h 00",
    },
  ])("over $fact end on $end", ({ connue, heure, end }) => {
    expect(ask({ connue, heure }).answer?.sentence).toBe(`Les 72 heures s’achèvent le ${end}, heure de Paris.`);
  });

  test("the change of hour is said, and a day off is said not to postpone", () => {
    const { answer } = ask({ connue: "2026-04-03", heure: "09:00" });
    expect(answer?.places).toMatchObject({
      h24: "samedi 4 avril 2026 à 9 h 00",
      h48: "dimanche 5 avril 2026 à 9 h 00",
      "h72-note": "un jour férié : le délai n’est pas reporté",
      horloge: "",
    });
    expect(ask({ connue: "2026-03-27", heure: "18:00" }).answer?.places?.["horloge"]).toBe(
      "L’horloge avance d’une heure dans l’intervalle : 72 heures réelles sont comptées.",
    );
  });
});

describe("an hour of the clock", () => {
  test("that does not exist is refused, with what to write instead", () => {
    expect(ask({ connue: "2026-03-29", heure: "02:30" }).faults).toEqual([
      "heure : Cette heure n’existe pas à Paris le 29 mars 2026 : à 2 h, l’horloge passe à 3 h. Choisir 01:59 ou 03:00.",
    ]);
  });

  test("that exists twice counts from the first one, and says so", () => {
    const { answer } = ask({ connue: "2026-10-25", heure: "02:30" });
    expect(answer?.sentence).toBe("Les 72 heures s’achèvent le mercredi 28 octobre 2026 à 1 h 30, heure de Paris.");
    expect(answer?.places?.["horloge"]).toMatch(/^2 h 30 existe deux fois à Paris le 25 octobre 2026\. La première/);
  });

  test.each(["", "25:00", "9h", "?"])("« %s » is refused", (heure) => {
    expect(ask({ connue: "2026-05-04", heure }).faults).toEqual(["heure : Heure attendue, par exemple 14:30."]);
  });
});

describe("a notification", () => {
  const aware = { connue: "2026-05-04", heure: "16:10" };

  test.each([
    { notifiee: "2026-05-07", at: "16:10", says: "Notification dans le délai : 0 h 00 avant sa fin." },
    { notifiee: "2026-05-06", at: "16:00", says: "Notification dans le délai : 24 h 10 avant sa fin." },
    {
      notifiee: "2026-05-07",
      at: "16:11",
      says: "Notification tardive : 0 h 01 après la fin du délai ; un retard peut être motivé.",
    },
    {
      notifiee: "2026-05-09",
      at: "17:10",
      says: "Notification tardive : 49 h 00 après la fin du délai ; un retard peut être motivé.",
    },
  ])("on $notifiee at $at", ({ notifiee, at, says }) => {
    expect(ask({ ...aware, notifiee, "heure-notifiee": at }).answer?.sentence).toMatch(new RegExp(`${says}$`));
  });

  test.each([
    { notifiee: "2026-05-06", says: "dans les 72 heures", missing: undefined },
    { notifiee: "2026-05-07", says: "ne suffisent pas", missing: ["les heures de connaissance et de notification"] },
    { notifiee: "2026-05-09", says: "après 72 heures", missing: undefined },
  ])("on $notifiee, without its hour, is told as far as days can tell", ({ notifiee, says, missing }) => {
    const { answer } = ask({ ...aware, notifiee });
    expect(answer?.sentence).toContain(says);
    expect(answer?.missing).toEqual(missing);
  });

  test("cannot precede what it notifies", () => {
    expect(ask({ ...aware, notifiee: "2026-05-04", "heure-notifiee": "16:09" }).faults).toEqual([
      "notifiee : Il faut un moment qui ne précède pas celui de la connaissance.",
    ]);
  });
});
