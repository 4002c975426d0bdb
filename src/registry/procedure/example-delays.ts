import { lastDayToAppeal, type Domicile } from "../../law/appeal.ts";
import { anonymousFrom } from "../../law/anonymisation.ts";
import { toEuros } from "../../law/amount.ts";
import { lastDayToObject, objectionPeriods } from "../../law/article60.ts";
import { noticeDueAt, toMoment } from "../../law/breach-notice.ts";
import { fineCeiling } from "../../law/ceiling.ts";
import { parseDay, toLongDate } from "../../law/civil-day.ts";
import { injunctionDeadline } from "../../law/deadline.ts";
import { rateCeiling } from "../../law/rate-ceiling.ts";
import { because, type Explained, type Reason } from "../../law/reason.ts";

/** A delay or a limit of the law, computed for an act dated the as-of day. */
export interface ExampleDelay {
  readonly id: ExampleDelayId;
  /** What is asked, as a condition: « Décision notifiée ce jour en France métropolitaine ». */
  readonly title: string;
  /** The engine's answer in French. */
  readonly value: string;
  readonly because: readonly Reason[];
}

/** The questions asked of the engine. */
export type ExampleDelayId =
  | "breach-notice"
  | "draft"
  | "revised-draft"
  | "appeal-metropole"
  | "appeal-overseas"
  | "appeal-abroad"
  | "injunction"
  | "rate"
  | "simplified-fine"
  | "simplified-rate"
  | "anonymity";

const domiciles: readonly { readonly domicile: Domicile; readonly place: string }[] = [
  { domicile: "metropole", place: "en France métropolitaine" },
  { domicile: "overseas", place: "outre-mer" },
  { domicile: "abroad", place: "à l’étranger" },
];

/** What the engine answers for acts of one day, ISO: each page that shows it says which day it is. */
export function toExampleDelays(on: string): readonly ExampleDelay[] {
  const day = parseDay(on);
  const noon = day.toZonedDateTime({ timeZone: "Europe/Paris", plainTime: "12:00" });
  return [
    example("breach-notice", "Violation connue ce jour à midi", mapped(noticeDueAt(noon), toMoment)),
    example("draft", "Projet transmis ce jour", mapped(objections(day, "draft"), toLongDate)),
    example("revised-draft", "Projet révisé transmis ce jour", mapped(objections(day, "revised-draft"), toLongDate)),
    ...domiciles.map(({ domicile, place }) =>
      example(
        `appeal-${domicile}`,
        `Décision notifiée ce jour ${place}`,
        mapped(lastDayToAppeal({ notifiedOn: day, domicile }), toLongDate),
      ),
    ),
    example("injunction", "Injonction de deux mois notifiée ce jour", injunction(day)),
    ...limits(day),
    example("anonymity", "Décision publiée ce jour pour deux ans", mapped(anonymousFrom(day, "P2Y"), toLongDate)),
  ];
}

function objections(sentOn: Temporal.PlainDate, draft: keyof typeof objectionPeriods): Explained<Temporal.PlainDate> {
  return lastDayToObject({ sentOn, period: objectionPeriods[draft] });
}

function injunction(day: Temporal.PlainDate): Explained<string> {
  const deadline = injunctionDeadline("P2M", { notification: { kind: "on", day } });
  return {
    value: deadline.kind === "exact" ? toLongDate(deadline.day) : "inconnu",
    because: [
      because("R-DEL-02", "Deux mois comptés de la notification : le jour qui porte le même quantième."),
      because(
        "R-DEL-04",
        "L’échéance reste à sa date, même un jour chômé ; le premier jour de retard est le lendemain.",
      ),
    ],
  };
}

function limits(day: Temporal.PlainDate): ExampleDelay[] {
  const fine = fineCeiling({ articles: [], entity: "undertaking", turnover: null, procedure: "simplified" });
  const rates = [
    { id: "rate", procedure: "ordinary", title: "Astreinte la plus haute, procédure ordinaire" },
    { id: "simplified-rate", procedure: "simplified", title: "Astreinte la plus haute, procédure simplifiée" },
  ] as const;
  return [
    ...rates.flatMap(({ id, procedure, title }) => {
      const ceiling = rateCeiling(procedure, day);
      if (ceiling === undefined) return [];
      const value = `${toEuros(ceiling.perDay)} par jour`;
      return [example(id, title, { value, because: [because(ceiling.rule, `Le taux ne dépasse pas ${value}.`)] })];
    }),
    example("simplified-fine", "Amende la plus haute, procédure simplifiée", {
      value: fine.value === null ? "inconnue" : toEuros(fine.value),
      because: fine.because,
    }),
  ];
}

function mapped<Value>(explained: Explained<Value>, toWords: (value: Value) => string): Explained<string> {
  return { value: toWords(explained.value), because: explained.because };
}

function example(id: ExampleDelayId, title: string, { value, because: reasons }: Explained<string>): ExampleDelay {
  return { id, title, value, because: reasons };
}
