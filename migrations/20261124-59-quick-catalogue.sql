-- The same list of columns that can hold words, asked of the catalogue itself: the standard's views of it take thirty times
-- as long, and everybody who asks for their own data waits for them.
create or replace view wordy_column as
  select c.relname::text as table_name, a.attname::text as column_name, y.typname::text as type, not a.attnotnull as nullable,
    (select string_agg(format('t.%I::text', k.attname), ' || ''/'' || ' order by i.place)
     from pg_index x, unnest(x.indkey::smallint[]) with ordinality as i(number, place)
     join pg_attribute k on k.attrelid = c.oid and k.attnum = i.number
     where x.indrelid = c.oid and x.indisprimary and k.attname <> 'tenant_id') as key
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  join pg_type y on y.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and y.typname in ('text', 'jsonb', '_text')
    and a.attname not in ('kind', 'record_kind', 'from_kind', 'to_kind', 'visible_to', 'organisation_visible_to',
      'from_visible_to', 'to_visible_to', 'state', 'language', 'slug', 'ags', 'audience', 'token_hash', 'field')
    and c.relname not in ('form_seal', 'search_word')
    and (c.relname, a.attname) not in (('erasure', 'reason'), ('retention', 'name'), ('consent', 'wording_version'))
    and exists (select from pg_attribute o
      where o.attrelid = c.oid and o.attname = 'tenant_id' and o.attnotnull and not o.attisdropped);
