-- Own data: consents with their words, people who ask without an account, and erasure in addresses of pages.

-- What somebody said to being published: written once, in order. Gone with the person.
create table consent (
  tenant_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  organisation_id uuid not null,
  act text not null check (act in ('given', 'renewed', 'revoked', 'lapsed')),
  -- the day it was said; it may be written down later
  on_day date not null,
  how text not null check (how in ('form', 'link', 'paper', 'telephone', 'list', 'time')),
  -- the words that were agreed to; of what lists bring nobody knows them
  wording text check (length(wording) between 1 and 4000),
  wording_version text check (length(wording_version) <= 40),
  language text check (language ~ '^[a-z]{2,3}(-[a-z]+)?$'),
  -- what was public by it
  fields text[] not null default '{}',
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, contact_id, organisation_id) references contact (tenant_id, id, organisation_id) on delete cascade
);
create index consent_of_contact on consent (tenant_id, contact_id, at desc);
alter table consent enable row level security;
alter table consent force row level security;
create policy app on consent to app
  using (tenant_id = current_tenant() and (
    'o:' || organisation_id::text = any((select reader_keys())::text[]) or (select is_office())))
  with check (tenant_id = current_tenant());
create policy migrator on consent to migrator using (true) with check (true);
grant select, insert on consent to app;

-- Whom the program has asked to renew. The id, signed by the county, is the secret of the link in the mail.
create table consent_ask (
  tenant_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  organisation_id uuid not null,
  address text not null check (length(address) between 3 and 254),
  asked_at timestamptz not null,
  told_last_at timestamptz,
  told_times integer not null default 0,
  expires_at timestamptz not null,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, contact_id, organisation_id) references contact (tenant_id, id, organisation_id) on delete cascade
);
create unique index consent_ask_open on consent_ask (tenant_id, contact_id) where answered_at is null;
create index consent_ask_of_contact on consent_ask (tenant_id, contact_id);
create index consent_ask_by_end on consent_ask (tenant_id, expires_at);
call protect('consent_ask', 'office');

-- Who asked by mail what is stored on the address. The id, signed by the county, is the secret of the link.
create table data_link (
  tenant_id uuid not null references tenant,
  id uuid not null,
  address text not null check (length(address) between 3 and 254),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index data_link_by_end on data_link (tenant_id, expires_at);
call protect('data_link', 'office');

-- What people ask of their data; the office decides. An answer is due within a month (Art. 12 (3) DSGVO).
create table data_request (
  tenant_id uuid not null references tenant,
  id uuid not null,
  wish text not null check (wish in ('erasure', 'correction')),
  name text check (length(name) <= 200),
  address text not null check (length(address) between 3 and 254),
  message text not null default '' check (length(message) <= 4000),
  asked_at timestamptz not null,
  due_on date not null,
  settled_at timestamptz,
  settled_by text,
  primary key (tenant_id, id),
  check ((settled_at is null) = (settled_by is null))
);
create index data_request_open on data_request (tenant_id, asked_at) where settled_at is null;
call protect('data_request', 'office');

-- A name as it stands in the address of a page; the same as slugify does.
create function slug_of(word text) returns text language sql immutable as $$
  select trim(both '-' from regexp_replace(
    translate(normalize(replace(replace(replace(replace(replace(lower(word), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), 'æ', 'ae'), NFKD),
      U&'øłıđ\0300\0301\0302\0303\0306\0307\0308\0309\030A\030B\030C\0323\0327\0328', 'olid'),
    '[^a-z0-9]+', '-', 'g'))
$$;

create function slug_pattern(words text[]) returns text language sql immutable as $$
  select '(?<![a-z0-9])(?:' || string_agg(slug_of(word), '|' order by length(word) desc) || ')(?![a-z0-9])'
  from unnest(words) word where length(slug_of(word)) > 3
$$;

-- Who erased, and who chose a period, can be erased as well.
create or replace view wordy_column as
  select c.table_name::text, c.column_name::text, c.udt_name::text as type, c.is_nullable = 'YES' as nullable,
    (select string_agg(format('t.%I::text', k.column_name), ' || ''/'' || ' order by k.ordinal_position)
     from information_schema.table_constraints tc
     join information_schema.key_column_usage k using (constraint_schema, constraint_name, table_name)
     where tc.table_schema = 'public' and tc.table_name = c.table_name and tc.constraint_type = 'PRIMARY KEY'
       and k.column_name <> 'tenant_id') as key
  from information_schema.columns c
  join information_schema.tables s on s.table_schema = c.table_schema and s.table_name = c.table_name and s.table_type = 'BASE TABLE'
  where c.table_schema = 'public' and c.is_generated = 'NEVER' and c.udt_name in ('text', 'jsonb', '_text')
    and c.column_name not in ('kind', 'record_kind', 'from_kind', 'to_kind', 'visible_to', 'organisation_visible_to',
      'from_visible_to', 'to_visible_to', 'state', 'language', 'slug', 'ags', 'audience', 'token_hash', 'field')
    and c.table_name not in ('form_seal', 'search_word')
    and (c.table_name, c.column_name) not in (('erasure', 'reason'), ('retention', 'name'), ('consent', 'wording_version'))
    and exists (select from information_schema.columns o
      where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'tenant_id' and o.is_nullable = 'NO');

create or replace function find_traces(words text[]) returns table (place text, key text, part text, said text)
  language plpgsql security definer set search_path = public as $$
declare
  pattern text := trace_pattern(words);
  c record;
begin
  if not is_office() or pattern is null then return; end if;
  for c in select * from wordy_column w where w.key is not null order by 1, 2 loop
    return query execute format(
      'select %L, %s, %L, %s from %I t where t.tenant_id = current_tenant() and %s',
      c.table_name, c.key, c.column_name,
      case c.type when '_text' then format('array_to_string(t.%I, '' · '')', c.column_name) else format('t.%I::text', c.column_name) end,
      c.table_name,
      case c.type when 'jsonb' then format('trace_in_json(t.%I, $1)', c.column_name)
        when '_text' then format('array_to_string(t.%I, '' · '') ~* $1', c.column_name)
        else format('t.%I ~* $1', c.column_name) end)
      using pattern;
  end loop;
  return query select 'record'::text, r.id::text, 'slug'::text, r.slug from record r
    where r.tenant_id = current_tenant() and r.slug ~ slug_pattern(words);
end $$;

-- Addresses of pages lose the name; old ones lead nowhere, because a way from one to the other would be a trace.
create function erase_slugs(names text[], marks text[], pseudonym text, spared text[]) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  whole text := slug_pattern(names || marks);
  -- a long title is cut, and half a name may be left of it
  halves text := slug_pattern((select array_agg(half) from unnest(names) name, regexp_split_to_table(name, '[^[:alnum:]]+') half));
  found record;
  fresh text;
  places integer := 0;
begin
  if not is_office() then raise exception 'only the office erases'; end if;
  for found in
    select r.id, r.kind, r.slug, r.slug ~ whole as is_whole from record r
    where r.tenant_id = current_tenant() and not 'record/' || r.id::text = any(spared)
      and (r.slug ~ whole or (r.slug ~ halves and r.title ~* trace_pattern(names)))
    for update
  loop
    fresh := trim(both '-' from regexp_replace(
      regexp_replace(found.slug, case when found.is_whole then whole else halves end, slug_of(pseudonym), 'g'), '-+', '-', 'g'));
    if exists (select from record r where r.tenant_id = current_tenant() and r.kind = found.kind and r.slug = fresh) then
      fresh := fresh || '-' || left(found.id::text, 8);
    end if;
    update record set slug = fresh where tenant_id = current_tenant() and id = found.id;
    places := places + 1;
  end loop;
  return places;
end $$;

-- Rows that are nobody else's: whoever is erased is on no list any more.
create function erase_own_rows(names text[], marks text[], spared text[]) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  pattern text := trace_pattern(names || marks);
  c record;
  one integer;
  places integer := 0;
begin
  if not is_office() then raise exception 'only the office erases'; end if;
  for c in select * from (values ('subscriber', 'email'), ('press_contact', 'email'), ('press_contact', 'name'),
      ('guest_author', 'email'), ('guest_author', 'name'), ('bounce', 'address'), ('consent_ask', 'address'),
      ('data_link', 'address'), ('data_request', 'address'), ('data_request', 'name')) as own(table_name, column_name)
  loop
    execute format(
      'delete from %I t where t.tenant_id = current_tenant() and t.%I ~* $1 and not %L || t.id::text = any($2)',
      c.table_name, c.column_name, c.table_name || '/') using pattern, spared;
    get diagnostics one = row_count;
    places := places + one;
  end loop;
  return places;
end $$;

-- Everything stored on whom an address belongs to: rows that bear it, the contact persons who have it, and of somebody who
-- signs in the account. For the program, after it knows that the address is theirs. Secrets stay where they are.
create function stored_on(address text, account uuid, membership uuid) returns table (place text, key text, said jsonb)
  language plpgsql security definer set search_path = public as $$
declare
  c record;
  contacts uuid[];
begin
  if not is_office() or length(trim(address)) < 3 then return; end if;
  select coalesce(array_agg(distinct p.contact_id), '{}') into contacts from contact_point p
    where p.tenant_id = current_tenant() and p.contact_id is not null and p.field = 'email' and lower(trim(p.value)) = lower(trim(address));
  for c in
    select w.table_name, min(w.key) as key, string_agg(format('lower(trim(t.%I)) = $1', w.column_name), ' or ') as condition
    from wordy_column w where w.key is not null and w.type = 'text' group by 1
  loop
    return query execute format(
      'select %L, %s, without_secrets(to_jsonb(t)) from %I t where t.tenant_id = current_tenant() and (%s%s)',
      c.table_name, c.key, c.table_name, c.condition,
      case c.table_name
        when 'contact_point' then ' or t.contact_id = any($2)'
        when 'contact_source' then ' or t.contact_id = any($2)'
        when 'consent' then ' or t.contact_id = any($2)'
        when 'inquiry' then ' or lower(trim(t.content->>''email'')) = $1'
        when 'membership' then ' or t.account_id = $3'
        when 'membership_event' then ' or t.membership_id = $4'
        when 'event' then ' or t.actor_id = $4'
        else '' end)
      using lower(trim(address)), contacts, account, membership;
  end loop;
  if account is null then return; end if;
  return query select 'account', a.id::text, without_secrets(to_jsonb(a)) from account a where a.id = account;
  return query select 'identity', i.id::text, without_secrets(to_jsonb(i)) from identity i where i.account_id = account;
  return query select 'passkey', p.id::text, without_secrets(to_jsonb(p)) from passkey p where p.account_id = account;
  return query select 'session', s.id::text, without_secrets(to_jsonb(s)) from session s where s.account_id = account;
  return query select 'sign_in', s.id::text, without_secrets(to_jsonb(s)) from sign_in s where s.account_id = account;
end $$;

-- A row as it is given away: without what lets somebody in, and without what means something to the program alone.
create function without_secrets(said jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(said)
  where value not in ('null', '[]', '{}', '""')
    and key !~ '(_hash|_visible_to|_key|secret)$' and key not in ('tenant_id', 'visible_to', 'html_body', 'unsubscribe_url',
      'credential_id', 'counter', 'position', 'version', 'edition', 'tsv', 'facets', 'record_kind', 'secret_until', 'basis_note')
    and not (key = 'text_body' and said->>'secret_until' is not null)
$$;

revoke all on function erase_slugs(text[], text[], text, text[]), erase_own_rows(text[], text[], text[]), stored_on(text, uuid, uuid) from public;
grant execute on function erase_slugs(text[], text[], text, text[]), erase_own_rows(text[], text[], text[]), stored_on(text, uuid, uuid) to app;
