/*
 * PostgreSQL's `@@` on the literals of this folder, small and in memory, so that the list of questions runs as a pure
 * test. Understands what analyzeQuestion writes: quoted lexemes, `:*`, `:AB`, `&`, `|`, `<0>`, parentheses.
 */
export type Query =
  | { kind: "lexeme"; lexeme: string; open: boolean; weights: string }
  | { kind: "&" | "|" | "<0>"; parts: Query[] };

export type Mark = { position: number; weight: string };
export type Vector = ReadonlyMap<string, readonly Mark[]>;

const TOKEN = /'((?:[^'\\]|''|\\\\)*)'(?::(\*)?([A-D]*))?|([&|()])|(<0>)|\s+/gy;
const unquote = (quoted: string) => quoted.replace(/(['\\])\1/g, "$1");

type Piece = { operator: string } | { lexeme: string; open: boolean; weights: string };

function readPieces(literal: string): Piece[] {
  const pieces: Piece[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < literal.length) {
    const match = TOKEN.exec(literal);
    if (!match) throw new Error(`not a tsquery: ${literal}`);
    const operator = match[4] ?? match[5];
    if (operator) pieces.push({ operator });
    else if (match[1] !== undefined) {
      if (match[1] === "") throw new Error("empty lexeme");
      pieces.push({ lexeme: unquote(match[1]), open: match[2] !== undefined, weights: match[3] ?? "" });
    }
  }
  return pieces;
}

/** Read a tsquery literal; throws on what PostgreSQL would refuse. Undefined for the empty query. */
export function readQuery(literal: string): Query | undefined {
  const pieces = readPieces(literal);
  let at = 0;
  const isOperator = (operator: string) => {
    const piece = pieces[at];
    return piece !== undefined && "operator" in piece && piece.operator === operator;
  };
  const readOne = (): Query => {
    const piece = pieces[at++];
    if (piece && "lexeme" in piece) return { kind: "lexeme", ...piece };
    if (!piece || piece.operator !== "(") throw new Error(`not a tsquery: ${literal}`);
    const inner = readChain("|");
    if (!isOperator(")")) throw new Error(`parenthesis not closed: ${literal}`);
    at++;
    return inner;
  };
  const readChain = (kind: "|" | "&" | "<0>"): Query => {
    const readPart = () => (kind === "|" ? readChain("&") : kind === "&" ? readChain("<0>") : readOne());
    const parts = [readPart()];
    while (isOperator(kind)) {
      at++;
      parts.push(readPart());
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind, parts };
  };
  if (pieces.length === 0) return undefined;
  const query = readChain("|");
  if (at !== pieces.length) throw new Error(`not a tsquery: ${literal}`);
  return query;
}

/** Read a tsvector literal; throws on what PostgreSQL would refuse. */
export function readVector(literal: string): Vector {
  const vector = new Map<string, Mark[]>();
  if (literal === "") return vector;
  const entry = /'((?:[^'\\]|''|\\\\)+)':(\d+[ABC]?(?:,\d+[ABC]?)*)(?: |$)/gy;
  while (entry.lastIndex < literal.length) {
    const match = entry.exec(literal);
    if (!match) throw new Error(`not a tsvector: ${literal.slice(0, 200)}`);
    const marks = (match[2] ?? "").split(",").map((mark) => ({
      position: Number.parseInt(mark, 10),
      weight: /[ABC]$/.exec(mark)?.[0] ?? "D",
    }));
    vector.set(unquote(match[1] ?? ""), marks);
  }
  return vector;
}

function marksOf(query: Query & { kind: "lexeme" }, vector: Vector): readonly Mark[] {
  const found = query.open
    ? Array.from(vector).flatMap(([lexeme, marks]) => (lexeme.startsWith(query.lexeme) ? marks : []))
    : (vector.get(query.lexeme) ?? []);
  return query.weights === "" ? found : found.filter((mark) => query.weights.includes(mark.weight));
}

export function matches(query: Query | undefined, vector: Vector): boolean {
  if (!query) return false;
  if (query.kind === "lexeme") return marksOf(query, vector).length > 0;
  if (query.kind === "|") return query.parts.some((part) => matches(part, vector));
  if (query.kind === "&") return query.parts.every((part) => matches(part, vector));
  const places = query.parts.map(
    (part) => new Set(part.kind === "lexeme" ? marksOf(part, vector).map((mark) => mark.position) : []),
  );
  return [...(places[0] ?? [])].some((position) => places.every((set) => set.has(position)));
}

const WEIGHTS: Record<string, number> = { A: 1, B: 0.4, C: 0.2, D: 0.1 };

/** Near enough to ts_rank: the best weight of each lexeme of the query that occurs. */
export function rank(query: Query | undefined, vector: Vector): number {
  if (!query) return 0;
  if (query.kind !== "lexeme") return query.parts.reduce((sum, part) => sum + rank(part, vector), 0);
  return Math.max(0, ...marksOf(query, vector).map((mark) => WEIGHTS[mark.weight] ?? 0));
}
