-- The directory: organisations, where they act, how they are reached, and who speaks for them.

create table organisation (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'organisation' check (record_kind = 'organisation'),
  visible_to text not null,
  short_name text,
  kind text not null,
  membership text not null default 'member' check (membership in ('member', 'adviser', 'guest')),
  description text not null default '',
  responsibilities text not null default '',
  topics text[] not null default '{}',
  street text,
  postcode text check (postcode ~ '^[0-9]{5}$'),
  locality text,
  ags text references place (ags),
  languages text[] not null default '{}',
  know_how text[] not null default '{}',
  -- [{"name", "seats", "note"}]
  rooms jsonb not null default '[]',
  -- dated facts and figures: [{"label", "value", "date", "source"}]
  facts jsonb not null default '[]',
  -- [{"title", "from", "to", "text", "url"}]
  projects jsonb not null default '[]',
  primary key (tenant_id, id),
  unique (tenant_id, id, visible_to),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade
);
call protect('organisation', 'visible', true);
create trigger raise_publication after insert or update or delete on organisation for each statement execute function raise_publication();

-- An office that acts for several municipalities.
create table organisation_place (
  tenant_id uuid not null,
  organisation_id uuid not null,
  visible_to text not null,
  ags text not null references place (ags),
  valid_from date,
  valid_to date,
  primary key (tenant_id, organisation_id, ags),
  foreign key (tenant_id, organisation_id, visible_to) references organisation (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade
);
call protect('organisation_place', 'visible', true);

-- A person who speaks for an organisation. Everything known of the person stands in contact_point, a row a field.
create table contact (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  visible_to text not null,
  position integer not null default 0,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, organisation_id),
  foreign key (tenant_id, organisation_id, visible_to) references organisation (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade
);
create index contact_of_organisation on contact (tenant_id, organisation_id);
call protect('contact', 'visible', true);

-- One field of an organisation (contact_id is null) or of a person, with its own audience and legal basis.
-- A field is seen only as far as its organisation is; a person's field leaves the office only on a legal basis
-- (Art. 6 (1) DSGVO), and a consent that has ended takes it back (a job sets basis_until in the past to 'none').
create table contact_point (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  organisation_visible_to text not null,
  contact_id uuid,
  field text not null check (field in ('name', 'function', 'phone', 'mobile', 'fax', 'email', 'website')),
  value text not null check (length(value) between 1 and 500),
  label text,
  position integer not null default 0,
  audience text not null default 'public' check (audience in ('public', 'network', 'office')),
  basis text check (basis in ('none', 'official_function', 'consent')),
  basis_on date,
  basis_until date,
  basis_note text,
  visible_to text not null generated always as (
    case when contact_id is not null and coalesce(basis, 'none') = 'none' then 'office' else audience end) stored,
  primary key (tenant_id, id),
  check ((contact_id is null) = (basis is null)),
  check (contact_id is not null or field not in ('name', 'function')),
  check (basis is distinct from 'consent' or basis_on is not null),
  foreign key (tenant_id, organisation_id, organisation_visible_to) references organisation (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, contact_id, organisation_id) references contact (tenant_id, id, organisation_id) on delete cascade
);
create index contact_point_of_organisation on contact_point (tenant_id, organisation_id);
alter table contact_point enable row level security;
alter table contact_point force row level security;
create policy app on contact_point to app
  using (tenant_id = current_tenant() and (
    (organisation_visible_to = any((select reader_keys())::text[])
      and (visible_to = any((select reader_keys())::text[]) or 'o:' || organisation_id::text = any((select reader_keys())::text[])))
    or (select is_office())))
  with check (tenant_id = current_tenant());
create policy public on contact_point for select to public_reader
  using (tenant_id = current_tenant() and organisation_visible_to = 'public' and visible_to = 'public');
create policy migrator on contact_point to migrator using (true) with check (true);
grant select, insert, update, delete on contact_point to app;
grant select on contact_point to public_reader;
create trigger raise_publication after insert or update or delete on contact_point for each statement execute function raise_publication();
