export type CatalogueMessage = { code: string; source: string; at: string; params: Map<string, "number" | "string"> };
export type CompiledLanguage = {
  language: { code: string; name: string; dir: "ltr" | "rtl"; html: string; locale: string };
  messages: Map<string, CatalogueMessage>;
};
export type Catalogues = {
  problems: string[];
  missing: Record<string, string[]>;
  files: Map<string, string>;
  languages: CompiledLanguage[];
};
/** Reads, checks and compiles all catalogues below `root`. */
export function compileCatalogues(root: string): Catalogues;
