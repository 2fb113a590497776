-- Meetings of groups: series, agenda, who is invited and what they answered, who was there, what came of it.

create table meeting_series (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  visible_to text not null,
  name text not null check (length(name) between 1 and 200),
  -- the series whose numbering it goes on with: six conferences, then the network's meetings
  continues_id uuid,
  -- meetings before the first that is kept here
  held_before integer not null default 0 check (held_before >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, id, group_id),
  check (continues_id <> id),
  foreign key (tenant_id, group_id, visible_to) references network_group (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade,
  foreign key (tenant_id, continues_id) references meeting_series (tenant_id, id)
);
create index meeting_series_of_group on meeting_series (tenant_id, group_id);
call protect('meeting_series', 'visible', true);

create table meeting (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'meeting' check (record_kind = 'meeting'),
  visible_to text not null,
  group_id uuid not null,
  series_id uuid,
  -- its number over the chain of series, as it was called on the day
  number integer check (number > 0),
  stage text not null default 'draft' check (stage in ('draft', 'invited', 'running', 'minutes', 'approved', 'closed', 'cancelled')),
  day date not null,
  from_time time not null,
  until_time time not null check (until_time > from_time),
  venue text not null default '' check (length(venue) <= 300),
  address text not null default '' check (length(address) <= 300),
  ags text references place (ags),
  video_url text check (video_url ~ '^https://'),
  bring text not null default '' check (length(bring) <= 2000),
  description text not null default '',
  moderation text not null default '' check (length(moderation) <= 300),
  -- raised by what is asked about anew: day, time, cancelled (RFC 5545, 3.8.7.4)
  sequence integer not null default 0,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, group_id),
  unique (tenant_id, id, visible_to),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, group_id) references network_group (tenant_id, id),
  foreign key (tenant_id, series_id, group_id) references meeting_series (tenant_id, id, group_id)
);
create index meeting_of_group on meeting (tenant_id, group_id, day desc);
create index meeting_by_day on meeting (tenant_id, day);
create index meeting_of_series on meeting (tenant_id, series_id);
call protect('meeting', 'visible', true);
create trigger raise_publication after insert or update or delete on meeting for each statement execute function raise_publication();

-- What happens with a meeting, in order: each a row with who and when.
create table meeting_stage (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  visible_to text not null,
  stage text not null check (stage in ('draft', 'invited', 'running', 'minutes', 'approved', 'closed', 'cancelled')),
  at timestamptz not null,
  by text not null,
  note text check (length(note) <= 2000),
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id, visible_to) references meeting (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id) on delete cascade
);
create index meeting_stage_of_meeting on meeting_stage (tenant_id, meeting_id, at);
call protect('meeting_stage', 'visible');

create table agenda_item (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  visible_to text not null,
  position integer not null,
  kind text not null check (kind in ('information', 'consultation', 'decision', 'introduction', 'report')),
  title text not null check (length(title) between 1 and 300),
  text text not null default '',
  minutes integer check (minutes between 1 and 600),
  speaker text not null default '' check (length(speaker) <= 200),
  -- who introduces itself, which group reports
  organisation_id uuid,
  group_id uuid,
  -- what it is about: a need, a measure, a result
  record_id uuid,
  -- stands on each agenda of the series again
  recurs text not null default 'never' check (recurs in ('never', 'each')),
  carried_from_id uuid,
  state text not null default 'planned' check (state in ('planned', 'running', 'done', 'not_reached')),
  started_at timestamptz,
  ended_at timestamptz,
  -- minutes of the item, saved as they are typed; what the public version says of it
  notes text not null default '',
  public_notes text not null default '',
  notes_version integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, id, meeting_id),
  unique (tenant_id, id, visible_to),
  foreign key (tenant_id, meeting_id, visible_to) references meeting (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, group_id) references network_group (tenant_id, id),
  foreign key (tenant_id, record_id) references record (tenant_id, id),
  foreign key (tenant_id, carried_from_id) references agenda_item (tenant_id, id)
);
create index agenda_item_of_meeting on agenda_item (tenant_id, meeting_id, position);
create index agenda_item_of_organisation on agenda_item (tenant_id, organisation_id);
create index agenda_item_of_group on agenda_item (tenant_id, group_id);
create index agenda_item_of_record on agenda_item (tenant_id, record_id);
create index agenda_item_carried on agenda_item (tenant_id, carried_from_id);
call protect('agenda_item', 'visible');

-- One person asked to one meeting, with what they answered. Read by who leads the group, the organisation, the office, and
-- whoever holds the person's own link (i:<invitation>).
create table invitation (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  organisation_id uuid,
  seat_id uuid,
  contact_id uuid,
  name text not null check (length(name) between 1 and 200),
  email text check (email = lower(email) and length(email) between 3 and 254),
  role text not null default 'member' check (role in ('chair', 'member', 'adviser', 'guest')),
  -- what the token of their link is made for: it can be ended and made anew (records/signed-links.ts)
  link_id uuid not null,
  listed_at timestamptz not null,
  -- when the first mail went out, and what the calendar was told last
  invited_at timestamptz,
  sent_sequence integer,
  sent_at timestamptz,
  uninvited_at timestamptz,
  answer text check (answer in ('yes', 'perhaps', 'no', 'deputy')),
  answered_at timestamptz,
  answered_by text check (answered_by in ('link', 'calendar', 'member', 'office')),
  -- the meeting's sequence that was answered: after it has moved the answer is an old one
  answered_sequence integer,
  -- what the calendar's answer said of itself (RFC 5546, 3.2.3)
  reply_at timestamptz,
  reply_sequence integer,
  comment text not null default '' check (length(comment) <= 2000),
  deputy_name text check (length(deputy_name) <= 200),
  deputy_email text check (deputy_email = lower(deputy_email) and length(deputy_email) <= 254),
  primary key (tenant_id, id),
  unique (tenant_id, id, meeting_id),
  unique (tenant_id, link_id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, seat_id) references seat (tenant_id, id) on delete set null (seat_id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id) on delete set null (contact_id)
);
create unique index invitation_once on invitation (tenant_id, meeting_id, email) where email is not null;
create index invitation_of_meeting on invitation (tenant_id, meeting_id);
create index invitation_of_organisation on invitation (tenant_id, organisation_id);
create index invitation_of_seat on invitation (tenant_id, seat_id);
create index invitation_of_contact on invitation (tenant_id, contact_id);
create index invitation_by_email on invitation (tenant_id, email);

-- What somebody needs to be able to come: for who organises it, gone after the meeting.
create table invitation_need (
  tenant_id uuid not null,
  invitation_id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  text text not null check (length(text) between 1 and 2000),
  said_at timestamptz not null,
  primary key (tenant_id, invitation_id),
  foreign key (tenant_id, invitation_id, meeting_id) references invitation (tenant_id, id, meeting_id) on delete cascade,
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade
);

-- Who was there: a row a person or organisation. The name goes after a period, the organisation stays.
create table attendance (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  invitation_id uuid,
  organisation_id uuid,
  seat_id uuid,
  name text check (length(name) between 1 and 200),
  status text not null check (status in ('present', 'excused', 'represented', 'absent')),
  -- invited, or came as a guest
  came_as text not null default 'invited' check (came_as in ('invited', 'guest')),
  represented_by text check (length(represented_by) <= 200),
  marked_at timestamptz not null,
  marked_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, invitation_id) references invitation (tenant_id, id) on delete set null (invitation_id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, seat_id) references seat (tenant_id, id) on delete set null (seat_id)
);
create unique index attendance_once on attendance (tenant_id, meeting_id, invitation_id) where invitation_id is not null;
create index attendance_of_meeting on attendance (tenant_id, meeting_id);
create index attendance_of_organisation on attendance (tenant_id, organisation_id, marked_at);
create index attendance_of_invitation on attendance (tenant_id, invitation_id);
create index attendance_of_seat on attendance (tenant_id, seat_id);

call protect_in_group('invitation', false, true);
drop policy app on invitation;
create policy app on invitation to app
  using (tenant_id = current_tenant() and (
    'o:' || group_id::text = any((select reader_keys())::text[])
    or 'o:' || organisation_id::text = any((select reader_keys())::text[])
    or 'i:' || id::text = any((select reader_keys())::text[])
    or (select is_office()) or is_signing_in()))
  with check (tenant_id = current_tenant());
call protect_in_group('invitation_need', false, false);
call protect_in_group('attendance', false, true);

-- What came of an item: an entry of its own, with its thread.
create table result (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'result' check (record_kind = 'result'),
  visible_to text not null,
  meeting_id uuid not null,
  item_id uuid,
  group_id uuid not null,
  kind text not null check (kind in ('information', 'decision', 'task', 'need', 'proposal')),
  position integer not null default 0,
  text text not null default '',
  topic text,
  -- who brought it
  brought_by_id uuid,
  brought_by text check (length(brought_by) <= 200),
  -- a decision: votes, and whether enough seats were there
  votes_yes integer check (votes_yes >= 0),
  votes_no integer check (votes_no >= 0),
  votes_abstained integer check (votes_abstained >= 0),
  quorate text check (quorate in ('yes', 'no', 'not_asked')),
  outcome text check (outcome in ('adopted', 'refused', 'postponed')),
  -- a task: who, until when
  responsible_id uuid,
  responsible text check (length(responsible) <= 200),
  responsible_email text check (responsible_email = lower(responsible_email) and length(responsible_email) <= 254),
  due_on date,
  done_at timestamptz,
  done_by text,
  done_note text check (length(done_note) <= 2000),
  dropped_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, visible_to),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, item_id, meeting_id) references agenda_item (tenant_id, id, meeting_id),
  foreign key (tenant_id, brought_by_id) references organisation (tenant_id, id),
  foreign key (tenant_id, responsible_id) references organisation (tenant_id, id)
);
create index result_of_meeting on result (tenant_id, meeting_id, position);
create index result_of_item on result (tenant_id, item_id);
create index result_of_group on result (tenant_id, group_id);
create index result_brought_by on result (tenant_id, brought_by_id);
create index result_open_tasks on result (tenant_id, due_on) where kind = 'task' and done_at is null and dropped_at is null;
create index result_responsible on result (tenant_id, responsible_id);
call protect('result', 'visible', true);
create trigger raise_publication after insert or update or delete on result for each statement execute function raise_publication();
