/** A program elsewhere that translates. Texts are XML: words and a few empty or paired elements, which come back. */
export type TranslationMachine = {
  /** As people know it: "DeepL". */
  readonly name: string;
  /**
   * Translates German texts, in order. `to`: a language by its two letters.
   */
  translate(texts: readonly string[], to: string, signal: AbortSignal): Promise<string[]>;
};
