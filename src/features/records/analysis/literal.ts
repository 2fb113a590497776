/*
 * Text for PostgreSQL's tsvector and tsquery input. Lexemes hold letters, digits and marks only (tokenize.ts), so no
 * operator or quote can get in; they are quoted and escaped all the same.
 */

/** A lexeme in quotes; quotes and backslashes doubled as tsvector and tsquery input want it. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
}

/** Join with an operator; parentheses where more than one. */
export function joinWith(operator: "&" | "|" | "<0>", parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(` ${operator} `)})`;
}
