declare module "@socialgouv/jours-feries" {
  /** The holidays of a year by name, each at midnight in the time zone of the process. */
  const holidays: (year: number, options: { alsace: boolean }) => Record<string, Date>;
  export = holidays;
}
