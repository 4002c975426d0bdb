/** What the CNIL's own public list of sanctions counts: what the register is measured against. */
export interface OfficialList {
  /** Where the list is. */
  readonly address: string;
  /** Day on which the copy was made, ISO. */
  readonly copiedOn: string;
  /** First and last day of its rows, ISO. */
  readonly from: string;
  readonly to: string;
  /** Rows in all: the three counts below add up to it. */
  readonly rows: number;
  /** Rows of the ordinary procedure since 2018. */
  readonly ordinary: number;
  /** Rows of the simplified procedure, whose addressees the CNIL never names. */
  readonly simplified: number;
  /** Rows before 2018. */
  readonly older: number;
}

/** The list as it was copied. */
export const officialList: OfficialList = {
  address: "https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil",
  copiedOn: "2026-10-04",
  from: "2011-06-30",
  to: "2026-04-02",
  rows: 395,
  ordinary: 129,
  simplified: 176,
  older: 90,
};
