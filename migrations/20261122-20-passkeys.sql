-- Passkeys: a public key each, for one host (`rp_id`), because browsers give a passkey to no other.
create table passkey (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  rp_id text not null,
  credential_id text not null,
  -- COSE key and signature counter (WebAuthn, 6.5.1 and 6.1.1), as base64url and number
  public_key text not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 80),
  -- the identity provider whose word the session that made it rested on; it opens no more than that session did
  vouched_by text,
  created_at timestamptz not null,
  last_used_at timestamptz,
  unique (rp_id, credential_id)
);
create index passkey_of_account on passkey (account_id);

-- What an authenticator has to sign: kept for minutes, taken away by its use.
create table passkey_challenge (
  challenge text primary key,
  purpose text not null check (purpose in ('sign-in', 'add', 'prove')),
  rp_id text not null,
  account_id uuid references account (id) on delete cascade,
  expires_at timestamptz not null
);
create index passkey_challenge_of_account on passkey_challenge (account_id);

do $$
declare t text;
begin
  foreach t in array array['passkey', 'passkey_challenge'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migrator on %I to migrator using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to app', t);
    execute format('create policy app on %I to app using (is_signing_in() or account_id = current_account()) with check (is_signing_in() or account_id = current_account())', t);
  end loop;
end $$;

-- How a session has proven who it is beyond a mail, and when last: what cannot be undone asks for it.
alter table session add column proven_by text check (proven_by in ('passkey', 'provider'));
alter table session add column proven_at timestamptz;
alter table session add column vouched_by text;
alter table session add check ((proven_by is null) = (proven_at is null));
