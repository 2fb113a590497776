-- Offers and their runs.

create table offer (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'offer' check (record_kind = 'offer'),
  visible_to text not null,
  provider_id uuid not null,
  summary text not null,
  description text not null default '',
  topics text[] not null check (cardinality(topics) > 0),
  target_groups text[] not null default '{}',
  languages text[] not null default '{}',
  levels text[] not null default '{}',
  course_type text,
  cost text not null default 'unknown' check (cost in ('free', 'free_with_entitlement', 'reduced', 'paid', 'unknown')),
  cost_note text,
  childcare text not null default 'unknown' check (childcare in ('yes', 'on_request', 'no', 'unknown')),
  childcare_note text,
  accessibility text[] not null default '{}',
  accessibility_note text,
  residence text[] not null default '{}',
  age_from integer check (age_from between 0 and 120),
  age_to integer check (age_to between 0 and 120),
  registration text not null check (registration in ('none', 'contact', 'online', 'referral', 'test')),
  registration_note text,
  registration_url text,
  contact_id uuid,
  phone text,
  email text,
  website text,
  reach text not null check (reach in ('place', 'county', 'online')),
  ags text references place (ags),
  venue text,
  street text,
  postcode text check (postcode ~ '^[0-9]{5}$'),
  locality text,
  documents text,
  valid_from date,
  valid_until date,
  primary key (tenant_id, id),
  unique (tenant_id, id, visible_to),
  check ((reach = 'place') = (ags is not null)),
  check (age_to is null or age_from is null or age_to >= age_from),
  check (valid_until is null or valid_from is null or valid_until >= valid_from),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, provider_id) references record (tenant_id, id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id) on delete set null (contact_id)
);
create index offer_by_provider on offer (tenant_id, provider_id);
create index offer_by_end on offer (tenant_id, valid_until) where valid_until is not null;
call protect('offer', 'visible', true);
create trigger raise_publication after insert or update or delete on offer for each statement execute function raise_publication();

-- When an offer takes place: a course's term, a weekly meeting, a single date.
create table offer_run (
  tenant_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  visible_to text not null,
  starts_on date not null,
  ends_on date,
  -- ISO 8601: 1 Monday … 7 Sunday; empty: on the days starts_on to ends_on as the note says
  weekdays integer[] not null default '{}',
  from_time time,
  until_time time,
  note text,
  venue text,
  places integer check (places >= 0),
  free integer check (free >= 0),
  waiting integer check (waiting >= 0),
  primary key (tenant_id, id),
  check (ends_on is null or ends_on >= starts_on),
  check (free is null or places is null or free <= places),
  foreign key (tenant_id, offer_id, visible_to) references offer (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, offer_id) references offer (tenant_id, id) on delete cascade
);
create index offer_run_of_offer on offer_run (tenant_id, offer_id, starts_on);
call protect('offer_run', 'visible', true);
create trigger raise_publication after insert or update or delete on offer_run for each statement execute function raise_publication();
