/** The words of what a question can name, by key: those that some case has, and no others. */
export interface Vocabulary {
  /** « RGPD, article 32 » by the identifier of the article. */
  readonly provisions: Readonly<Record<string, string>>;
  readonly themes: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  /** Criteria of article 83, paragraph 2. */
  readonly factors: Readonly<Record<string, string>>;
}
