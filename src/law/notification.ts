/** What is known of the day on which a decision was notified to its addressee (R-AST-06). */
export type Notification =
  | { kind: "on"; day: Temporal.PlainDate }
  | {
      /** Notified by several channels, or on a day known only within bounds, both included. */
      kind: "between";
      earliest: Temporal.PlainDate;
      latest: Temporal.PlainDate;
    }
  | { kind: "unknown" };
