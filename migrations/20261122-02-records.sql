-- The spine: records, how they hang together, how they are found, what happened to them.

create table record (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z_]*$'),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (length(title) between 1 and 300),
  audience text not null check (audience in ('office', 'network', 'public', 'group', 'organisation', 'municipality', 'person')),
  state text not null check (state in ('draft', 'in_review', 'published', 'expired', 'ended')),
  owner_id uuid,
  group_id uuid,
  ags text references place (ags),
  person_id uuid,
  -- who may read it: one text, so that a policy is one comparison. What is not published is its owner's and the office's.
  visible_to text not null generated always as (
    case
      when deleted_at is not null then coalesce('d:' || owner_id::text, 'nobody')
      when state <> 'published' then coalesce('o:' || owner_id::text, 'office')
      when audience in ('office', 'network', 'public') then audience
      when audience = 'group' then coalesce('g:' || group_id::text, 'office')
      when audience = 'organisation' then coalesce('o:' || owner_id::text, 'office')
      when audience = 'municipality' then coalesce('m:' || ags, 'office')
      else coalesce('p:' || person_id::text, 'office')
    end) stored,
  -- raised by every change; a form sends back the one it was filled from
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by text,
  deleted_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, kind, visible_to),
  unique (tenant_id, kind, slug),
  foreign key (tenant_id, owner_id) references record (tenant_id, id),
  foreign key (tenant_id, group_id) references record (tenant_id, id)
);
create index record_by_confirmation on record (tenant_id, kind, confirmed_at desc, id);
create index record_public_by_confirmation on record (tenant_id, kind, confirmed_at desc, id) where visible_to = 'public';
create index record_by_owner on record (tenant_id, owner_id);
create index record_by_state on record (tenant_id, state, updated_at desc) where deleted_at is null;
create index record_by_visibility on record (tenant_id, visible_to, kind);
create index record_deleted on record (tenant_id, deleted_at) where deleted_at is not null;
call protect('record', 'visible', true);
create trigger raise_publication after insert or update or delete on record for each statement execute function raise_publication();

-- The thread. A link is seen by whoever sees both ends.
create table link (
  tenant_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  from_kind text not null,
  from_visible_to text not null,
  to_id uuid not null,
  to_kind text not null,
  to_visible_to text not null,
  type text not null check (type ~ '^[a-z][a-z_]*$'),
  happened_on date not null,
  planned boolean not null default false,
  detail text,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, from_id, to_id, type),
  check (from_id <> to_id),
  foreign key (tenant_id, from_id, from_kind, from_visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, to_id, to_kind, to_visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, from_id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, to_id) references record (tenant_id, id) on delete cascade
);
create index link_to on link (tenant_id, to_id);
alter table link enable row level security;
alter table link force row level security;
create policy app on link to app
  using (tenant_id = current_tenant() and ((from_visible_to = any((select reader_keys())::text[]) and to_visible_to = any((select reader_keys())::text[])) or (select is_office())))
  with check (tenant_id = current_tenant());
create policy public on link for select to public_reader
  using (tenant_id = current_tenant() and from_visible_to = 'public' and to_visible_to = 'public');
create policy migrator on link to migrator using (true) with check (true);
grant select, insert, update, delete on link to app;
grant select on link to public_reader;
create trigger raise_publication after insert or update or delete on link for each statement execute function raise_publication();

-- What happened to a record, who did it, when. Written once, never changed.
create table event (
  tenant_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z_]*$'),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  note text,
  -- [{"field": "...", "before": ..., "after": ...}]
  changes jsonb not null default '[]',
  visible_to text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade
);
create index event_of_record on event (tenant_id, record_id, at desc);
create index event_recent on event (tenant_id, at desc);
call protect('event', 'visible');
revoke update, delete on event from app;

-- Texts in other languages. `source` is the German text it was made from: where that has changed, it is outdated.
create table translation (
  tenant_id uuid not null,
  record_id uuid not null,
  kind text not null,
  visible_to text not null,
  language text not null check (language ~ '^[a-z]{2,3}(-[a-z]+)?$'),
  field text not null,
  text text not null,
  source text not null,
  updated_at timestamptz not null,
  primary key (tenant_id, record_id, language, field),
  foreign key (tenant_id, record_id, kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade
);
call protect('translation', 'visible', true);
create trigger raise_publication after insert or update or delete on translation for each statement execute function raise_publication();

-- What can be found: one row a record, analysed in the application (src/features/records/analysis).
create table search (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  visible_to text not null,
  title text not null,
  confirmed_at timestamptz,
  -- sort keys of lists
  starts_on date,
  place_name text,
  -- "topic:language", "place:16066042", … everything lists filter by
  facets text[] not null default '{}',
  tsv tsvector not null default ''::tsvector,
  primary key (tenant_id, id),
  foreign key (tenant_id, id, kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade
);
create index search_recent on search (tenant_id, kind, confirmed_at desc nulls last, id);
create index search_public_recent on search (tenant_id, kind, confirmed_at desc nulls last, id) where visible_to = 'public';
create index search_facets on search using gin (tenant_id, facets);
create index search_tsv on search using gin (tenant_id, tsv);
call protect('search', 'visible', true);
create policy finder on search for select to finder using (true);
grant select on search to finder;

-- Words of public text, for typing errors.
create table search_word (
  tenant_id uuid not null references tenant,
  word text not null,
  primary key (tenant_id, word)
);
create index search_word_trigrams on search_word using gin (tenant_id, word gin_trgm_ops);
call protect('search_word', 'tenant', true);
create policy finder on search_word for select to finder using (true);
grant select on search_word to finder;

-- Row security keeps operators that are not leakproof (@@, @>, %) from their indexes. These views belong to finder,
-- carry county and audience themselves, and are used alone in a LIMIT subquery.
create view public_search as
  select tenant_id, id, kind, title, confirmed_at, starts_on, place_name, facets, tsv from search
  where tenant_id = current_tenant() and visible_to = 'public';
create view app_search as
  select tenant_id, id, kind, visible_to, title, confirmed_at, starts_on, place_name, facets, tsv from search
  where tenant_id = current_tenant() and (visible_to = any((select reader_keys())::text[]) or (select is_office()));
create view public_word as select word from search_word where tenant_id = current_tenant();
grant select on public_search, public_word to public_reader, app;
grant select on app_search to app;
-- migrator does not inherit finder's rights: grants first, owner last
alter view public_search owner to finder;
alter view app_search owner to finder;
alter view public_word owner to finder;
