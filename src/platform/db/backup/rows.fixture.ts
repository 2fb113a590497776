// Rows that are hard to copy: quotes of COPY, empty and missing values, circles of references, computed columns, many scripts.
import pg from "pg";
import { type Address, poolConfig } from "../open.ts";

/** Runs statements as whoever logs in to the address. */
export async function query(address: Address, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(poolConfig(address));
  await client.connect();
  try {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(sql);
    return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? [];
  } finally {
    await client.end();
  }
}

const TENANT = "11111111-1111-4111-8111-111111111111";
const FIRST = "22222222-2222-4222-8222-222222222222";

/** Two rows that refer to each other, texts that look like the format's own marks, and `many` ordinary rows of `size` bytes. */
export const fillWithRows = (address: Address, many = 50, size = 40) =>
  query(
    address,
    String.raw`
set timezone to 'Europe/Berlin';
-- the rows below hold to all rules; checking them one by one takes long for many
set session_replication_role to 'replica';
insert into tenant (id, slug, name, network_name, ags, headline, lead, office, often_searched)
  values ('${TENANT}', 'kreis', 'Kreis', 'Netzwerk', '16066', '', E'\\.\n\\.', '{"name": "\\\\.\\n \"x\""}', array['Kita', '', NULL, 'a,b"c']);
insert into place (ags, name, kind, parent_ags, lon) values ('16066042', 'Meiningen', 'municipality', null, 0.1::float8 + 0.2::float8);
insert into place (ags, name, kind) values ('16066', E'Kreis\tmit\r\nZeilen', 'county');
update place set parent_ags = '16066' where ags = '16066042';
insert into record (tenant_id, id, kind, slug, title, audience, state, created_at, updated_at)
  values ('${TENANT}', '${FIRST}', 'organisation', 'erste', E'\\.', 'public', 'published', '2026-03-29 02:30:00.123456+01', now());
insert into record (tenant_id, id, kind, slug, title, audience, state, owner_id, created_at, updated_at, deleted_at)
  select '${TENANT}', gen_random_uuid(), 'organisation', 'zeile-' || n, repeat(chr(1040 + n % 30), 3) || E' \\ \t شبكة ' || n, 'network', 'draft', '${FIRST}', now(), now(),
    case when n % 3 = 0 then now() end from generate_series(1, ${many}) n;
update record set owner_id = (select id from record where slug = 'zeile-1') where id = '${FIRST}';
insert into organisation (tenant_id, id, visible_to, kind, description, facts)
  select tenant_id, id, visible_to, 'club', repeat('Wörter ', ${Math.ceil(size / 8)}), '[{"value": 1.10}, null]' from record;
insert into contact_point (tenant_id, id, organisation_id, organisation_visible_to, field, value, audience)
  select tenant_id, gen_random_uuid(), id, visible_to, 'email', 'a@example.org', 'office' from record;
insert into search (tenant_id, id, kind, visible_to, title, tsv)
  select tenant_id, id, kind, visible_to, title, to_tsvector('simple', title) from record;
insert into account (id, email, created_at) values (gen_random_uuid(), 'a@example.org', now());
insert into session (id, account_id, secret_hash, device, created_at, last_seen_at, expires_at)
  select gen_random_uuid(), id, 'hash', 'x', now(), now(), now() from account;`,
  );

/** Every table with its rows, for comparing two databases in another way than the program does. */
export async function dump(address: Address): Promise<Record<string, string>> {
  const tables = await query(
    address,
    "set role migrator; select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname !~ '^kysely_'",
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await query(
      address,
      `set role migrator; set timezone to 'UTC'; select md5(coalesce(string_agg(line, E'\n' order by line collate "C"), '')) || ' ' || count(*) as sum
       from (select jsonb_strip_nulls(to_jsonb(t))::text as line from "${String(name)}" t) lines`,
    );
    found[String(name)] = String(row?.["sum"]);
  }
  return found;
}
