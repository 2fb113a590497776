-- Around invitations: why somebody is on the list, what they were told last, what came back, and when who has
-- not answered is reminded.

alter table invitation
  -- why somebody is on the list, in words: "Sitz: AG Sprache; alle Wohnungsunternehmen"
  add column reason text not null default '' check (length(reason) <= 500),
  add column phone text check (length(phone) <= 60),
  -- for whom somebody comes
  add column deputy_of_id uuid,
  -- who noted the answer, where it came by telephone
  add column noted_by text check (length(noted_by) <= 200),
  -- the words of the meeting as they were told last (a hash): others are told once, collected
  add column told_words text check (length(told_words) <= 100),
  -- what their calendar was told last (RFC 5545, 3.8.7.4): counted for each person, because who is asked no more and then
  -- asked again goes on from there; sent_sequence is the meeting's own
  add column calendar_sequence integer,
  -- the mail written last, and that it came back
  add column mail_id uuid,
  add column bounced_at timestamptz,
  add column bounce text check (length(bounce) <= 500),
  add column reminded_at timestamptz,
  -- another time that the calendar has proposed, in its words
  add column proposal text check (length(proposal) <= 500),
  add column link_ended_at timestamptz,
  add foreign key (tenant_id, deputy_of_id) references invitation (tenant_id, id) on delete set null (deputy_of_id);
create index invitation_of_deputy on invitation (tenant_id, deputy_of_id) where deputy_of_id is not null;
create index invitation_by_mail on invitation (tenant_id, mail_id) where mail_id is not null;

-- Days on which those who have not answered are reminded.
create table invitation_reminder (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  on_day date not null,
  made_at timestamptz not null,
  made_by text not null check (length(made_by) between 1 and 200),
  done_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, meeting_id, on_day),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade
);
create index invitation_reminder_open on invitation_reminder (tenant_id, on_day) where done_at is null;
call protect_in_group('invitation_reminder', false, false);

-- The door that asks what somebody may see needs the days of meetings: invitations to those long gone are nobody's key.
create policy signing_in on meeting for select to app using (tenant_id = current_tenant() and is_signing_in());
