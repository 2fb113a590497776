-- Mails that a calendar answers, files that go along with mails, and the mailbox where answers arrive.

alter table mail
  -- where people's answers go, if not to the sender
  add column reply_to text,
  -- a message of RFC 5546 for the calendar of the recipient; its method stands in the header, too
  add column calendar text,
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL', 'PUBLISH')),
  add constraint mail_calendar check (calendar is null or calendar_method is not null);

-- What is attached is kept once, however many mails bring it.
create table mail_file (
  tenant_id uuid not null references tenant,
  checksum bytea not null check (length(checksum) = 32),
  body bytea not null check (length(body) between 1 and 10485760),
  written_at timestamptz not null,
  primary key (tenant_id, checksum)
);
alter table mail_file alter column body set storage external;
call protect('mail_file', 'office');

create table mail_attachment (
  tenant_id uuid not null,
  mail_id uuid not null,
  position integer not null check (position between 0 and 19),
  name text not null check (length(name) between 1 and 200),
  media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  checksum bytea not null,
  primary key (tenant_id, mail_id, position),
  foreign key (tenant_id, mail_id) references mail (tenant_id, id) on delete cascade,
  foreign key (tenant_id, checksum) references mail_file (tenant_id, checksum)
);
create index mail_attachment_of_file on mail_attachment (tenant_id, checksum);
call protect('mail_attachment', 'office');

-- A mail that arrived, whole, and what the program made of it. At most 30 days.
create table incoming_mail (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- its Message-ID, or what stands for it: a mail is taken once, however often it is fetched
  message_key text not null check (length(message_key) between 1 and 1000),
  arrived_at timestamptz not null,
  from_address text not null,
  from_name text not null default '',
  subject text not null default '',
  -- what a person reads of it
  text_body text not null default '',
  raw bytea not null,
  -- longer than what is kept of it
  is_cut boolean not null,
  outcome text not null check (outcome in ('taken', 'unclear', 'ignored', 'failed')),
  -- who understood it (a reader's name), in one word why, and what it is about
  reader text,
  reason text,
  about_id uuid,
  settled_at timestamptz,
  settled_by text,
  primary key (tenant_id, id),
  unique (tenant_id, message_key),
  check ((settled_at is null) = (settled_by is null))
);
alter table incoming_mail alter column raw set storage external;
create index incoming_mail_recent on incoming_mail (tenant_id, arrived_at desc);
create index incoming_mail_open on incoming_mail (tenant_id, arrived_at) where outcome in ('unclear', 'failed') and settled_at is null;
call protect('incoming_mail', 'office');

-- Who is erased is in the whole mail, too, whatever it is encoded with.
create function forget_raw() returns trigger language plpgsql as $$
begin
  new.raw := '';
  return new;
end $$;
create trigger forget_raw before update of from_address, from_name, subject, text_body on incoming_mail
  for each row execute function forget_raw();

-- How the mailbox of the installation fares: one row. No mail and no name in it.
create table mailbox_state (
  one boolean primary key default true check (one),
  looked_at timestamptz not null,
  reached_at timestamptz,
  failing_since timestamptz,
  fault text,
  -- mails that belong to no county: they are left in the mailbox
  unassigned integer not null default 0,
  check ((failing_since is null) = (fault is null))
);
alter table mailbox_state enable row level security;
alter table mailbox_state force row level security;
create policy app on mailbox_state for select to app using (true);
create policy signing_in on mailbox_state to app using (is_signing_in()) with check (is_signing_in());
create policy migrator on mailbox_state to migrator using (true) with check (true);
grant select, insert, update on mailbox_state to app;

-- Which county a mail that arrived belongs to: that of the mail it answers, or else the only one that has written to the
-- sender. Asked before any county's door is open.
create function county_of_answer(mails uuid[], sender text) returns uuid language sql stable security definer set search_path = public as $$
  select coalesce(
    (select m.tenant_id from mail m where is_signing_in() and m.id = any(mails) limit 1),
    (select min(m.tenant_id::text)::uuid from mail m where is_signing_in() and lower(m.to_address) = lower(sender)
     having count(distinct m.tenant_id) = 1))
$$;
revoke all on function county_of_answer(uuid[], text) from public;
grant execute on function county_of_answer(uuid[], text) to app;
create index mail_by_id on mail (id);
create index mail_to on mail (lower(to_address));
