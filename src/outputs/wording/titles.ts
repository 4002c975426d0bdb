import { toEuros } from "../../law/amount.ts";
import { toSmall } from "../../registry/letter-case.ts";
import type { FineView, InjunctionView } from "../../registry/views.ts";
import { toList } from "./counts.ts";

/** « Spartoo : amende de 250 000 € (SAN-2020-003) », with every organisation that owes it. */
export function toFineTitle({ organisation, jointWith, pronounced, decision }: FineView): string {
  const who = toList([organisation, ...jointWith].map(({ text }) => text));
  return `${who} : amende de ${toEuros(pronounced)} (${decision.text})`;
}

/** « Kaspr : injonction 2 de SAN-2024-020 ». */
export function toInjunctionTitle({ organisations, name }: InjunctionView): string {
  return `${toList(organisations.map(({ text }) => text))} : ${toSmall(name)}`;
}
