-- People who sign in. An account belongs to no county; a membership is its place in one. No passwords anywhere.

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email) and email like '%@%'),
  created_at timestamptz not null,
  last_visit_at timestamptz
);
create table membership (
  tenant_id uuid not null references tenant,
  id uuid not null,
  account_id uuid not null references account (id) on delete cascade,
  name text not null,
  email text not null,
  role text not null check (role in ('office', 'partner', 'reader')),
  organisation_id uuid,
  invited_at timestamptz not null,
  invited_by text not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  -- the two latest visits: "what changed since last time"
  visited_at timestamptz,
  previous_visit_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references record (tenant_id, id),
  check (role <> 'partner' or organisation_id is not null)
);
create index membership_of_account on membership (account_id);
create unique index membership_open on membership (tenant_id, account_id, role, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid)) where ended_at is null;

-- A link and a code by mail: only their hashes are kept; single use; 30 minutes, because mail servers delay.
create table sign_in (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  tenant_id uuid references tenant,
  link_hash text not null unique,
  code_hash text not null,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  failed_codes integer not null default 0,
  return_to text
);
create index sign_in_of_account on sign_in (account_id, requested_at desc);

-- Attempts, counted per address and per network (hashed), forgotten after a day.
create table sign_in_attempt (
  id uuid primary key,
  subject_hash text not null,
  at timestamptz not null
);
create index sign_in_attempt_recent on sign_in_attempt (subject_hash, at desc);

create table session (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  secret_hash text not null unique,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_of_account on session (account_id);

do $$
declare t text;
begin
  foreach t in array array['account', 'sign_in', 'sign_in_attempt', 'session'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migrator on %I to migrator using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to app', t);
  end loop;
end $$;
create policy app on account to app using (is_signing_in() or id = current_account()) with check (is_signing_in());
create policy app on sign_in to app using (is_signing_in()) with check (is_signing_in());
create policy app on sign_in_attempt to app using (is_signing_in()) with check (is_signing_in());
create policy app on session to app using (is_signing_in() or account_id = current_account()) with check (is_signing_in() or account_id = current_account());
alter table membership enable row level security;
alter table membership force row level security;
create policy app on membership to app
  using (is_signing_in() or (tenant_id = current_tenant() and (is_office() or account_id = current_account())))
  with check (is_signing_in() or (tenant_id = current_tenant() and is_office()));
create policy migrator on membership to migrator using (true) with check (true);
grant select, insert, update, delete on membership to app;
