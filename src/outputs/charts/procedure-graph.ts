/** A box of the map: one step of a case. */
export interface StepBox {
  readonly id: string;
  /** Name of the step, a few words. */
  readonly name: string;
  /** Its place: column 0 to 2, row from the top. */
  readonly column: 0 | 1 | 2;
  readonly row: number;
  /** A way in, a step of the main road, a step of another road, or an end. */
  readonly kind: "entry" | "main" | "side" | "end";
}

/** A way from one box to another, in the direction in which a case goes. */
export interface StepArrow {
  readonly from: string;
  readonly to: string;
  /** When the case takes it; always when absent. */
  readonly when?: string;
}

/** Every step of a case, from top to bottom. The map and its text say the same because both are made from this list. */
export const stepBoxes: readonly StepBox[] = [
  { id: "plainte", name: "Plainte, signalement", column: 0, row: 0, kind: "entry" },
  { id: "violation", name: "Violation notifiée", column: 1, row: 0, kind: "entry" },
  { id: "initiative", name: "Initiative de la CNIL", column: 2, row: 0, kind: "entry" },
  { id: "controle", name: "Contrôle", column: 1, row: 1, kind: "main" },
  { id: "mise-en-demeure", name: "Mise en demeure", column: 0, row: 2, kind: "side" },
  { id: "rapporteur", name: "Rapporteur désigné", column: 1, row: 2, kind: "main" },
  { id: "simplifiee", name: "Procédure simplifiée", column: 2, row: 2, kind: "side" },
  { id: "mise-en-demeure-close", name: "Clôture", column: 0, row: 3, kind: "end" },
  { id: "rapport", name: "Rapport notifié", column: 1, row: 3, kind: "main" },
  { id: "president-seul", name: "Décision non publique", column: 2, row: 3, kind: "end" },
  { id: "observations", name: "Observations écrites", column: 1, row: 4, kind: "main" },
  { id: "seance", name: "Séance", column: 1, row: 5, kind: "main" },
  { id: "projet", name: "Projet soumis en Europe", column: 2, row: 5, kind: "side" },
  { id: "decision", name: "Décision", column: 1, row: 6, kind: "main" },
  { id: "notification", name: "Notification", column: 1, row: 7, kind: "main" },
  { id: "publicite", name: "Publicité", column: 0, row: 8, kind: "side" },
  { id: "injonction", name: "Injonction, astreinte", column: 1, row: 8, kind: "main" },
  { id: "recours", name: "Recours", column: 2, row: 8, kind: "side" },
  { id: "anonymat", name: "Nom retiré", column: 0, row: 9, kind: "end" },
  { id: "preuves", name: "Preuves envoyées", column: 1, row: 9, kind: "main" },
  { id: "arret", name: "Arrêt rendu", column: 2, row: 9, kind: "end" },
  { id: "cloture", name: "Clôture de l’injonction", column: 0, row: 10, kind: "end" },
  { id: "liquidation", name: "Liquidation", column: 1, row: 10, kind: "end" },
];

/** Every way between the steps. */
export const stepArrows: readonly StepArrow[] = [
  { from: "plainte", to: "controle" },
  { from: "violation", to: "controle" },
  { from: "initiative", to: "controle" },
  { from: "controle", to: "mise-en-demeure", when: "si la présidence laisse un délai pour se corriger" },
  { from: "controle", to: "rapporteur", when: "si elle saisit la formation restreinte" },
  { from: "controle", to: "simplifiee", when: "si l’affaire ne présente pas de difficulté particulière" },
  { from: "mise-en-demeure", to: "mise-en-demeure-close", when: "si l’organisme se conforme" },
  { from: "mise-en-demeure", to: "rapporteur", when: "si l’organisme ne se conforme pas" },
  {
    from: "simplifiee",
    to: "president-seul",
    when: "prise par le président de la formation restreinte ou un membre seul",
  },
  { from: "rapporteur", to: "rapport" },
  { from: "rapport", to: "observations" },
  { from: "observations", to: "seance" },
  { from: "seance", to: "decision" },
  { from: "seance", to: "projet", when: "si le traitement est transfrontalier (article 60)" },
  { from: "projet", to: "decision", when: "après l’accord des autorités, ou la décision du comité européen" },
  { from: "decision", to: "notification" },
  { from: "notification", to: "publicite", when: "si la publicité est décidée" },
  { from: "notification", to: "injonction", when: "si un ordre est prononcé" },
  { from: "notification", to: "recours", when: "si le destinataire saisit le juge" },
  { from: "publicite", to: "anonymat" },
  { from: "injonction", to: "preuves" },
  { from: "recours", to: "arret", when: "par le Conseil d’État" },
  { from: "preuves", to: "cloture", when: "si l’ordre est exécuté" },
  { from: "preuves", to: "liquidation", when: "si l’astreinte a couru et que la CNIL la liquide" },
  { from: "liquidation", to: "cloture", when: "quand l’ordre finit par être exécuté" },
];
