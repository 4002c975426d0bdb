import { type Conventions, conventions } from "./conventions.ts";

/** The two conventions as a reader is told of them, in French. */
export const conventionWords: Readonly<Record<"deadline" | "complianceDay", string>> = {
  deadline: toDeadlineWords(conventions),
  complianceDay: toComplianceWords(conventions),
};

function toDeadlineWords({ extendInjunctionDeadline }: Conventions): string {
  return extendInjunctionDeadline
    ? "L’échéance d’une injonction est reportée au jour ouvrable suivant."
    : "L’échéance d’une injonction n’est jamais reportée.";
}

function toComplianceWords({ countComplianceDay }: Conventions): string {
  return countComplianceDay
    ? "Le jour d’une exécution tardive compte."
    : "Le jour d’une exécution tardive ne compte pas.";
}
