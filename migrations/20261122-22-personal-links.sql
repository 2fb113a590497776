-- People without an account: a link of their own leads to everything that is due from their organisation.
create table personal_link (
  tenant_id uuid not null references tenant,
  id uuid not null,
  organisation_id uuid not null,
  -- HMAC of the token with the key of the installation; the token itself stands in the mail alone
  token_hash text not null unique,
  address text not null check (length(address) between 3 and 254),
  name text check (length(name) <= 200),
  -- the mail it went out with
  mail_id uuid not null,
  made_at timestamptz not null,
  made_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  primary key (tenant_id, id),
  check ((revoked_at is null) = (revoked_by is null)),
  foreign key (tenant_id, organisation_id) references record (tenant_id, id) on delete cascade
);
create index personal_link_of_organisation on personal_link (tenant_id, organisation_id, made_at desc);
create index personal_link_by_address on personal_link (tenant_id, lower(address), made_at desc);
create index personal_link_by_mail on personal_link (tenant_id, mail_id);
create index personal_link_by_end on personal_link (tenant_id, expires_at);
alter table personal_link enable row level security;
alter table personal_link force row level security;
-- The door asks whose a link is before it knows who looks. Who comes by one sees the links of nobody.
create policy app on personal_link to app
  using (tenant_id = current_tenant() and ((select is_office()) or is_signing_in()))
  with check (tenant_id = current_tenant());
create policy migrator on personal_link to migrator using (true) with check (true);
grant select, insert, update, delete on personal_link to app;

-- What an organisation is asked for: by a round of the office, or because its time has come. `ask` is the kind of
-- question, registered by a feature; `subject` says which one of it (a quarter, a measure).
create table request (
  tenant_id uuid not null references tenant,
  id uuid not null,
  organisation_id uuid not null,
  -- o:<organisation>
  visible_to text not null,
  ask text not null check (ask ~ '^[a-z][a-z_]*$'),
  subject text not null default '' check (length(subject) <= 200),
  round_id uuid,
  asked_at timestamptz not null,
  due_on date,
  -- when the first mail that names it was written
  told_at timestamptz,
  answered_at timestamptz,
  answered_by text,
  answer text check (answer in ('confirmed', 'changed', 'given', 'none', 'withdrawn')),
  note text check (length(note) <= 2000),
  primary key (tenant_id, id),
  check ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null)),
  foreign key (tenant_id, organisation_id) references record (tenant_id, id) on delete cascade
);
create unique index request_open on request
  (tenant_id, organisation_id, ask, subject, coalesce(round_id, '00000000-0000-0000-0000-000000000000'::uuid))
  where answered_at is null;
create index request_of_round on request (tenant_id, round_id);
create index request_to_tell on request (tenant_id, asked_at) where answered_at is null;
call protect('request', 'visible');

-- At most one mail a week asks the same person for something.
create index mail_by_address on mail (tenant_id, kind, lower(to_address), created_at desc);
