/** How the sanction is decided: by the restricted committee, by its chair alone, or provisionally (R-AST-04). */
export type Procedure = (typeof procedures)[number];

/** The procedures that the register knows. */
export const procedures = ["ordinary", "simplified", "provisional"] as const;

/** Who is sanctioned: the State is exempt, and only an undertaking has a turnover (R-CAP-05, R-CAP-06). */
export type Entity = (typeof entities)[number];

/** The kinds of addressees that the ceilings distinguish. */
export const entities = ["state", "public-body", "undertaking", "other"] as const;
