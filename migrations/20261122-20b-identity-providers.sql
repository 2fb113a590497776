-- A county's own identity provider (OpenID Connect). Its secret is sealed with a key of this installation.
create table identity_provider (
  tenant_id uuid primary key references tenant,
  issuer text not null check (issuer ~ '^https?://'),
  client_id text not null,
  sealed_secret text not null,
  -- what the button says: "Landkreis-Konto"
  label text not null,
  changed_at timestamptz not null,
  changed_by text not null
);
call protect('identity_provider', 'office');
create policy signing_in on identity_provider for select to app using (is_signing_in());

-- Who somebody is at a provider: issuer and subject, never the mail address.
create table identity (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null,
  last_used_at timestamptz,
  unique (issuer, subject)
);
create index identity_of_account on identity (account_id);
alter table identity enable row level security;
alter table identity force row level security;
create policy migrator on identity to migrator using (true) with check (true);
create policy app on identity to app
  using (is_signing_in() or account_id = current_account()) with check (is_signing_in() or account_id = current_account());
grant select, insert, update, delete on identity to app;

-- The key that seals secrets; like the other one it never leaves the installation.
alter table installation_key drop constraint installation_key_purpose_check;
alter table installation_key add check (purpose in ('sign-in', 'secrets'));

-- On which provider's word the latest proof of a session rests; it counts only in counties that trust this provider.
alter table session add column proven_on text;

-- What cannot be undone and waits for the word of a second person of the office.
create table confirmation (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- what is to be done, and to what: "erase_person", an id
  kind text not null,
  subject text not null,
  -- in words; emptied when it is done, because it may name whom it erased
  title text not null,
  asked_by uuid not null,
  asked_account uuid not null references account (id) on delete cascade,
  asked_name text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answer text check (answer in ('confirmed', 'refused')),
  answered_account uuid,
  answered_name text,
  answered_at timestamptz,
  used_at timestamptz,
  primary key (tenant_id, id),
  check ((answer is null) = (answered_at is null)),
  check (answered_account <> asked_account)
);
create index confirmation_open on confirmation (tenant_id, kind, subject, asked_account);
create index confirmation_of_account on confirmation (asked_account);
alter table confirmation enable row level security;
alter table confirmation force row level security;
create policy migrator on confirmation to migrator using (true) with check (true);
create policy app on confirmation to app
  using (tenant_id = current_tenant() and ((select is_office()) or asked_account = current_account()))
  with check (tenant_id = current_tenant() and ((select is_office()) or asked_account = current_account()));
grant select, insert, update, delete on confirmation to app;
