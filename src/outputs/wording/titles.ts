import { toEuros } from "../../law/amount.ts";
import type { FineView, InjunctionView } from "../../registry/views.ts";
import { toList } from "./counts.ts";

/** « Google LLC : amende de 60 000 000 € », with every organisation that owes it. */
export function toFineTitle({ organisation, jointWith, pronounced }: FineView): string {
  return `${toList([organisation, ...jointWith].map(({ text }) => text))} : amende de ${toEuros(pronounced)}`;
}

/** « Kaspr : ce que la CNIL ordonne » */
export function toInjunctionTitle({ organisations }: InjunctionView): string {
  return `${toList(organisations.map(({ text }) => text))} : ce que la CNIL ordonne`;
}
