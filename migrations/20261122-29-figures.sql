-- Figures that organisations deliver: for an entry and a period, what was asked (`form`). A correction is a new revision, nothing
-- is overwritten. They stay between the organisation and the office: `visible_to` is never an audience of more.
create table delivery (
  tenant_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  owner_id uuid not null,
  visible_to text not null generated always as ('o:' || owner_id::text) stored,
  form text not null check (form ~ '^[a-z][a-z_]*$'),
  starts_on date not null,
  ends_on date not null,
  revision integer not null check (revision > 0),
  -- nothing: there was nothing to count (Fehlanzeige), which is not nought and not missing
  state text not null check (state in ('given', 'nothing')),
  note text check (length(note) <= 1000),
  given_at timestamptz not null,
  -- who stands behind it: an organisation; the history of the entry names the person
  given_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, visible_to),
  unique (tenant_id, record_id, form, starts_on, ends_on, revision),
  check (ends_on >= starts_on),
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, owner_id) references record (tenant_id, id) on delete cascade
);
create index delivery_by_period on delivery (tenant_id, form, starts_on, ends_on);
create index delivery_by_owner on delivery (tenant_id, owner_id);
call protect('delivery', 'visible');
revoke update, delete on delivery from app;

-- One number of a delivery. What is not known has no row: nought is a number.
create table figure (
  tenant_id uuid not null,
  delivery_id uuid not null,
  visible_to text not null,
  measure text not null check (measure ~ '^[a-z][a-z_]*$'),
  -- of people from this municipality
  ags text references place (ags),
  value integer not null check (value >= 0),
  unique nulls not distinct (tenant_id, delivery_id, measure, ags),
  foreign key (tenant_id, delivery_id, visible_to) references delivery (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, delivery_id) references delivery (tenant_id, id) on delete cascade
);
call protect('figure', 'visible');
revoke update, delete on figure from app;

-- After which periods providers are asked how their offers were used; courses are asked about when they end.
alter table tenant add column use_rhythm text not null default 'half_year'
  check (use_rhythm in ('never', 'quarter', 'half_year', 'year'));
