-- What a county makes its site of: look, languages, address, written pages, boundaries, and messages without an account.

-- Look and address. `domain` is in use; `domain_wanted` is prepared and not used yet.
alter table tenant
  add column short_name text check (length(short_name) between 1 and 40),
  add column colour text check (colour ~ '^#[0-9a-f]{6}$'),
  -- what pages need to know of the picture in county_logo: {"version", "type", "width", "height"}
  add column logo jsonb,
  -- null: all languages of the program, in its order
  add column languages text[],
  add column domain_wanted text check (domain_wanted ~ '^[a-z0-9.-]+$'),
  add constraint tenant_domain check (domain ~ '^[a-z0-9.:-]+$');

-- One small picture a county, shown on every page: so its weight is limited here, too.
create table county_logo (
  tenant_id uuid primary key references tenant,
  type text not null check (type in ('image/png', 'image/svg+xml')),
  body bytea not null check (octet_length(body) between 1 and 8192),
  uploaded_at timestamptz not null
);
call protect('county_logo', 'tenant', true);

-- Outlines of municipalities as the county has loaded and simplified them: shared lines, and which lines bound which place.
create table boundary (
  tenant_id uuid primary key references tenant,
  topology jsonb not null,
  -- "© BKG (2024) dl-de/by-2-0"
  source_note text not null,
  file_name text not null,
  loaded_at timestamptz not null,
  loaded_by text not null
);
call protect('boundary', 'tenant', true);

-- A written page of the site. `place` is where it belongs (imprint, about us, …): one page a place.
create table page (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'page' check (record_kind = 'page'),
  visible_to text not null,
  place text not null check (place ~ '^[a-z]+(-[a-z]+)*$'),
  lead text not null default '',
  body text not null default '',
  primary key (tenant_id, id),
  unique (tenant_id, place),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade
);
call protect('page', 'visible', true);
create constraint trigger raise_publication after insert or update or delete on page
  deferrable initially deferred for each row when (coalesce(current_setting('app.tenant', true), '') <> '')
  execute function raise_publication();

-- Who has written to the office without an account: a purpose, an audience and an end.
create table inquiry (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('join', 'barrier')),
  -- what was typed, by field: {"organisation", "name", "email", "phone", "message", "page", …}
  content jsonb not null,
  language text not null,
  received_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  -- the draft that was made of it
  record_id uuid,
  delete_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete set null (record_id)
);
create index inquiry_open on inquiry (tenant_id, received_at) where settled_at is null;
create index inquiry_ends on inquiry (tenant_id, delete_on);
create index inquiry_record on inquiry (tenant_id, record_id);
call protect('inquiry', 'office');

-- What signs the time a public form was opened at; made with the first form, read by the program alone.
create table form_seal (
  tenant_id uuid primary key references tenant,
  secret text not null check (length(secret) >= 40)
);
call protect('form_seal', 'office');
