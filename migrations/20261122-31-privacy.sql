-- Own data: where somebody is named in a county, and how that is erased everywhere (Art. 15 and 17 DSGVO).

-- The fact that somebody was erased, and nothing else: what bore a name bears "Person 7" from then on. A number is
-- never given twice.
create table erasure (
  tenant_id uuid not null references tenant,
  id uuid not null,
  number integer not null check (number > 0),
  erased_at timestamptz not null,
  erased_by text not null,
  reason text not null check (reason in ('request', 'consent', 'no_need', 'unlawful')),
  places integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
call protect('erasure', 'office');

-- How long a county keeps things, where it wishes otherwise than the program; days by name.
create table retention (
  tenant_id uuid not null references tenant,
  name text not null check (name ~ '^[a-z_]{1,40}$'),
  days integer not null check (days between 1 and 4000),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (tenant_id, name)
);
call protect('retention', 'office');

-- Words as a pattern that finds them whole, in any case, whatever white space stands between them.
create function trace_pattern(words text[]) returns text language sql immutable as $$
  select '(?<![[:alnum:]])(?:' || string_agg(
    regexp_replace(regexp_replace(trim(word), '([^[:alnum:][:space:]])', '\\\1', 'g'), '[[:space:]]+', '[[:space:]]+', 'g'),
    '|' order by length(word) desc) || ')(?![[:alnum:]])'
  from unnest(words) word where trim(word) <> ''
$$;

create function trace_in_json(document jsonb, pattern text) returns boolean language sql immutable as $$
  select exists (
    select from jsonb_path_query(document, '$.**') part
    where jsonb_typeof(part) = 'string' and part #>> '{}' ~* pattern)
$$;

-- The text with names replaced, and everything else that leads to the person.
create function without_trace(said text, names text, marks text, pseudonym text) returns text language sql immutable as $$
  select regexp_replace(regexp_replace(said, coalesce(marks, '(?!)'), '–', 'gi'), coalesce(names, '(?!)'), pseudonym, 'gi')
$$;

create function without_trace(document jsonb, names text, marks text, pseudonym text) returns jsonb language plpgsql immutable as $$
begin
  return case jsonb_typeof(document)
    when 'string' then to_jsonb(without_trace(document #>> '{}', names, marks, pseudonym))
    when 'array' then (
      select coalesce(jsonb_agg(without_trace(part, names, marks, pseudonym) order by place), '[]')
      from jsonb_array_elements(document) with ordinality as parts(part, place))
    when 'object' then (
      select coalesce(jsonb_object_agg(key, without_trace(value, names, marks, pseudonym)), '{}') from jsonb_each(document))
    else document end;
end $$;

create function without_trace(list text[], names text, marks text, pseudonym text) returns text[] language sql immutable as $$
  select array_agg(without_trace(one, names, marks, pseudonym) order by place) from unnest(list) with ordinality as all_of(one, place)
$$;

-- Every column of every table of a county that can hold words. What names an audience, a kind or a state holds none.
create view wordy_column as
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
    and c.table_name not in ('erasure', 'retention', 'form_seal', 'search_word')
    and exists (select from information_schema.columns o
      where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'tenant_id' and o.is_nullable = 'NO');

-- Where these words stand in the county of the transaction; for the office alone.
create function find_traces(words text[]) returns table (place text, key text, part text, said text)
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
end $$;

-- Erases a person from the county: contacts, accesses, links and mails go whole; elsewhere names become the pseudonym and
-- whatever else leads to the person a dash. Spared: 'table/key' of what is somebody else's. Returns how many places.
create function erase_traces(names text[], marks text[], pseudonym text, spared text[]) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  name_pattern text := trace_pattern(names);
  mark_pattern text := trace_pattern(marks);
  pattern text := trace_pattern(names || marks);
  c record;
  found record;
  places integer := 0;
  one integer;
  whose uuid[];
begin
  if not is_office() then raise exception 'only the office erases'; end if;
  if pattern is null then return 0; end if;

  -- whose data it is: gone as a whole, with everything that hangs on it
  delete from contact k where k.tenant_id = current_tenant() and exists (
    select from contact_point p where p.tenant_id = k.tenant_id and p.contact_id = k.id and p.field in ('name', 'email', 'phone', 'mobile')
      and p.value ~* pattern and not 'contact_point/' || p.id::text = any(spared));
  get diagnostics one = row_count; places := places + one;
  with gone as (
    delete from membership m where m.tenant_id = current_tenant() and (m.name ~* pattern or m.email ~* pattern)
      and not 'membership/' || m.id::text = any(spared) returning account_id)
  select coalesce(array_agg(account_id), '{}') into whose from gone;
  places := places + cardinality(whose);
  -- a statement of its own, which sees that they are gone: who has another membership, here or elsewhere, keeps the account
  delete from account a where a.id = any(whose) and not exists (select from membership o where o.account_id = a.id);
  delete from personal_link l where l.tenant_id = current_tenant() and (l.address ~* pattern or l.name ~* pattern)
    and not 'personal_link/' || l.id::text = any(spared);
  get diagnostics one = row_count; places := places + one;
  delete from mail m where m.tenant_id = current_tenant()
    and (m.to_address ~* pattern or m.to_name ~* pattern or m.subject ~* pattern or m.text_body ~* pattern or m.html_body ~* pattern)
    and not 'mail/' || m.id::text = any(spared);
  get diagnostics one = row_count; places := places + one;

  for c in select * from wordy_column w where w.key is not null and w.table_name <> 'mail' loop
    for found in execute format(
      'select t.ctid as at, %s as key, coalesce(to_jsonb(t)->>''record_id'', to_jsonb(t)->>''offer_id'', to_jsonb(t)->>''organisation_id'', to_jsonb(t)->>''id'') as record_id
       from %I t where t.tenant_id = current_tenant() and %s for update',
      c.key, c.table_name,
      case c.type when 'jsonb' then format('trace_in_json(t.%I, $1)', c.column_name)
        when '_text' then format('array_to_string(t.%I, '' · '') ~* $1', c.column_name)
        else format('t.%I ~* $1', c.column_name) end) using pattern
    loop
      continue when c.table_name || '/' || found.key = any(spared);
      places := places + 1;
      begin
        execute format('update %I set %I = without_trace(%I, $1, $2, $3) where ctid = $4', c.table_name, c.column_name, c.column_name)
          using name_pattern, mark_pattern, pseudonym, found.at;
      exception when check_violation or unique_violation or not_null_violation then
        -- what is no address any more is none; what must be one goes with its row
        if c.nullable then
          execute format('update %I set %I = null where ctid = $1', c.table_name, c.column_name) using found.at;
        else
          execute format('delete from %I where ctid = $1', c.table_name) using found.at;
        end if;
      end;
      -- what is found by these words is analysed anew
      if found.record_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        update search set edition = 0 where tenant_id = current_tenant() and id = found.record_id::uuid;
      end if;
    end loop;
  end loop;
  return places;
end $$;

revoke all on function find_traces(text[]), erase_traces(text[], text[], text, text[]) from public;
grant execute on function find_traces(text[]), erase_traces(text[], text[], text, text[]) to app;
