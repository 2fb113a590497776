-- A moderator from outside without an account runs one meeting behind a link of their own: it ends with the day after the
-- meeting, or when who leads the group ends it. Read by those who lead and the office.
create table moderator_link (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  -- what the token of the link is made for
  link_id uuid not null,
  sent_at timestamptz not null,
  sent_by text not null,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, link_id),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade
);
create index moderator_link_of_meeting on moderator_link (tenant_id, meeting_id);
create index moderator_link_by_email on moderator_link (tenant_id, email);
call protect_in_group('moderator_link', false, false);
