-- News, events of the network's calendar, and files that belong to an entry.

create table news (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'news' check (record_kind = 'news'),
  visible_to text not null,
  summary text not null check (length(summary) between 1 and 500),
  body text not null default '',
  -- the day it speaks of; lists are sorted by it
  told_on date not null,
  -- who wrote it, as readers are told; null: the owner, or the office
  author_name text check (length(author_name) between 1 and 120),
  topics text[] not null default '{}',
  ags text references place (ags),
  primary key (tenant_id, id),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade
);
create index news_by_day on news (tenant_id, visible_to, told_on desc, id);
call protect('news', 'visible', true);
create trigger raise_publication after insert or update or delete on news for each statement execute function raise_publication();

-- An event somebody can come to. The history of records is called `event`, so this is an event of the calendar.
create table calendar_event (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'event' check (record_kind = 'event'),
  visible_to text not null,
  -- null: the office of the county
  organiser_id uuid,
  summary text not null check (length(summary) between 1 and 500),
  description text not null default '',
  topics text[] not null default '{}',
  target_groups text[] not null default '{}',
  languages text[] not null default '{}',
  starts_on date not null,
  ends_on date,
  from_time time,
  until_time time,
  -- simple series; the single dates stand in calendar_date
  repeats text not null default 'never' check (repeats in ('never', 'weekly', 'fortnightly', 'monthly')),
  repeats_until date,
  skipped date[] not null default '{}',
  reach text not null check (reach in ('place', 'county', 'online')),
  ags text references place (ags),
  venue text,
  street text,
  postcode text check (postcode ~ '^[0-9]{5}$'),
  locality text,
  online_url text,
  cost text not null default 'unknown' check (cost in ('free', 'free_with_entitlement', 'reduced', 'paid', 'unknown')),
  cost_note text,
  registration text not null default 'none' check (registration in ('none', 'contact', 'online')),
  registration_url text,
  phone text,
  email text,
  website text,
  primary key (tenant_id, id),
  unique (tenant_id, id, visible_to),
  check ((reach = 'place') = (ags is not null)),
  check (ends_on is null or ends_on >= starts_on),
  check (until_time is null or from_time is not null),
  check ((repeats = 'never') = (repeats_until is null)),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organiser_id) references record (tenant_id, id)
);
create index calendar_event_by_organiser on calendar_event (tenant_id, organiser_id);
call protect('calendar_event', 'visible', true);
create trigger raise_publication after insert or update or delete on calendar_event for each statement execute function raise_publication();

-- A single date of an event: its id is its name in everybody's calendar and stays while the day does.
create table calendar_date (
  tenant_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  visible_to text not null,
  day date not null,
  last_day date not null,
  from_time time,
  until_time time,
  primary key (tenant_id, id),
  unique (tenant_id, event_id, day),
  check (last_day >= day),
  foreign key (tenant_id, event_id, visible_to) references calendar_event (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, event_id) references calendar_event (tenant_id, id) on delete cascade
);
create index calendar_date_by_day on calendar_date (tenant_id, day, id);
create index calendar_date_by_end on calendar_date (tenant_id, last_day);
call protect('calendar_date', 'visible', true);
create trigger raise_publication after insert or update or delete on calendar_date for each statement execute function raise_publication();

-- What belongs to an entry and is kept as bytes: a picture, something to download. Seen by whoever sees the entry.
create table file (
  tenant_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  record_kind text not null,
  visible_to text not null,
  role text not null check (role in ('picture', 'download')),
  name text not null check (length(name) between 1 and 200),
  -- what the picture shows, what the download is
  title text not null check (length(title) between 1 and 300),
  type text not null check (type in ('image/png', 'image/jpeg', 'image/webp', 'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.oasis.opendocument.text')),
  -- language of a download, where it is not German
  language text check (language ~ '^[a-z]{2,3}(-[a-z]+)?$'),
  width integer check (width > 0),
  height integer check (height > 0),
  body bytea not null check (octet_length(body) between 1 and 10485760),
  size integer not null generated always as (octet_length(body)) stored,
  added_at timestamptz not null,
  added_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade
);
create index file_of_record on file (tenant_id, record_id, role, added_at);
call protect('file', 'visible', true);
create trigger raise_publication after insert or update or delete on file for each statement execute function raise_publication();
