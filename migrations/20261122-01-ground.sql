-- The ground: who is asking (settings of a transaction), counties, places, and the one way a table is protected.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- The doors (src/platform/db/doors.ts) set these for one transaction. Unset means: nobody, no county.
create function current_tenant() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;
create function reader_keys() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.keys', true), ''), '{}') $$;
create function is_office() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.office', true), '') = 'yes' $$;
create function current_account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
-- The sign-in door sees accounts of all counties, because nobody is anybody before signing in.
create function is_signing_in() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.signing_in', true), '') = 'yes' $$;

-- Row security in the measured shape: the tenant as a plain stable call, only the reader keys wrapped.
-- `audience` is 'visible' (table has visible_to), 'tenant' (everybody signed in to the county), 'office'.
create procedure protect(table_name text, audience text, public_too boolean default false) language plpgsql as $$
declare seen text;
begin
  seen := case audience
    when 'visible' then ' and (visible_to = any((select reader_keys())::text[]) or (select is_office()))'
    when 'office' then ' and (select is_office())'
    when 'tenant' then ''
    else null end;
  if seen is null then raise exception 'unknown audience %', audience; end if;
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('create policy app on %I to app using (tenant_id = current_tenant()%s) with check (tenant_id = current_tenant())', table_name, seen);
  execute format('create policy migrator on %I to migrator using (true) with check (true)', table_name);
  execute format('grant select, insert, update, delete on %I to app', table_name);
  if public_too then
    execute format('create policy public on %I for select to public_reader using (tenant_id = current_tenant()%s)', table_name,
      case audience when 'visible' then ' and visible_to = ''public''' else '' end);
    execute format('grant select on %I to public_reader', table_name);
  end if;
end $$;

-- A county. What it is called is public; nothing secret stands here.
create table tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  domain text unique,
  name text not null,
  network_name text not null,
  ags text not null check (ags ~ '^[0-9]{5}$'),
  headline text not null,
  lead text not null,
  office jsonb not null default '{}',
  often_searched text[] not null default '{}',
  -- raised by every write to something that can be public; cached pages belong to one number
  publication bigint not null default 1,
  created_at timestamptz not null default now()
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy app on tenant to app using (true) with check (id = current_tenant());
create policy public on tenant for select to public_reader using (true);
create policy migrator on tenant to migrator using (true) with check (true);
grant select, update on tenant to app;
grant select on tenant to public_reader;

-- Official places: a reference table without county (facts of the Gemeindeverzeichnis), the same for all.
create table place (
  ags text primary key check (ags ~ '^([0-9]{2}|[0-9]{5}|[0-9]{8})$'),
  name text not null,
  kind text not null check (kind in ('state', 'county', 'municipality')),
  parent_ags text references place (ags),
  postcode text check (postcode ~ '^[0-9]{5}$'),
  population integer check (population >= 0),
  population_on date,
  lon double precision,
  lat double precision,
  association text,
  valid_from date,
  valid_to date,
  successor_ags text references place (ags),
  source text,
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index place_parent on place (parent_ags);
alter table place enable row level security;
alter table place force row level security;
create policy app on place for select to app using (true);
create policy public on place for select to public_reader using (true);
create policy migrator on place to migrator using (true) with check (true);
grant select on place to app, public_reader;

-- One number a county and transaction: the first statement that touches something publishable raises it.
create function raise_publication() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if current_setting('app.tenant', true) <> '' and coalesce(current_setting('app.raised', true), '') <> 'yes' then
    perform set_config('app.raised', 'yes', true);
    update tenant set publication = publication + 1 where id = current_tenant();
  end if;
  return null;
end $$;
