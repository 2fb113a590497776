-- The key with which this installation hashes what is short enough to be guessed from a plain hash: mail addresses and
-- networks of attempts to sign in, typed codes. Made by the program when it first needs one; never in a backup.
create table installation_key (
  purpose text primary key check (purpose in ('sign-in')),
  key text not null,
  made_at timestamptz not null
);
alter table installation_key enable row level security;
alter table installation_key force row level security;
create policy app on installation_key to app using (is_signing_in()) with check (is_signing_in());
create policy migrator on installation_key to migrator using (true) with check (true);
grant select, insert on installation_key to app;

-- What was hashed without it counts no more; links and codes last half an hour.
delete from sign_in_attempt;

-- Accounts without a place in any county are erased; until when they may stay is asked by the last end.
create index membership_ended on membership (account_id, ended_at);
