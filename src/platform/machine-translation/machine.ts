/** Why a machine did not translate: what an operator or a person can do about it differs. */
export type MachineFault = "language" | "key" | "quota" | "busy" | "refused" | "unreachable";

/** A machine that could not do its work. `busy` and `unreachable` pass by themselves, the others do not. */
export class MachineProblem extends Error {
  readonly fault: MachineFault;

  constructor(fault: MachineFault, detail: string) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
  }

  /** Whether the same may work later. */
  get passes(): boolean {
    return this.fault === "busy" || this.fault === "unreachable";
  }
}

/** A program elsewhere that translates. Texts are XML: words and a few empty or paired elements, which come back. */
export type TranslationMachine = {
  /** As people know it: "DeepL". */
  readonly name: string;
  /**
   * Translates German texts, in order. `to`: a language by its two letters.
   * @throws MachineProblem
   */
  translate(texts: readonly string[], to: string, signal: AbortSignal): Promise<string[]>;
};
