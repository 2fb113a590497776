-- Collecting in the room: tables with an address of their own, and what people say there without an account. It belongs to
-- those who lead the group until they take it over as a result; what they do not take over is forgotten.

create table topic_table (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  -- the item it is about; null: the item was taken off the agenda, what was collected stays
  item_id uuid,
  position integer not null,
  name text not null check (length(name) between 1 and 120),
  question text not null default '' check (length(question) <= 500),
  -- the end of its address, short enough to be typed
  code text not null check (code ~ '^[a-z2-9]{10}$'),
  made_at timestamptz not null,
  closed_at timestamptz,
  on_screen boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, id, meeting_id, group_id),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, item_id, meeting_id) references agenda_item (tenant_id, id, meeting_id) on delete set null (item_id)
);
create index topic_table_of_meeting on topic_table (tenant_id, meeting_id, position);
create index topic_table_of_item on topic_table (tenant_id, item_id, meeting_id);
call protect_in_group('topic_table', false, false);

create table contribution (
  tenant_id uuid not null,
  id uuid not null,
  table_id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  kind text not null check (kind in ('information', 'need', 'proposal')),
  text text not null check (length(text) between 1 and 500),
  organisation text not null default '' check (length(organisation) <= 200),
  said_at timestamptz not null,
  -- the form it was sent with: sent twice on a bad line it is one
  form_id uuid not null,
  -- what became of it: a result, or nothing
  taken_at timestamptz,
  result_id uuid,
  dropped_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, table_id, form_id),
  check (taken_at is null or dropped_at is null),
  foreign key (tenant_id, table_id, meeting_id, group_id) references topic_table (tenant_id, id, meeting_id, group_id) on delete cascade,
  foreign key (tenant_id, result_id) references result (tenant_id, id) on delete set null (result_id)
);
create index contribution_of_table on contribution (tenant_id, table_id, said_at);
create index contribution_of_meeting on contribution (tenant_id, meeting_id);
create index contribution_of_result on contribution (tenant_id, result_id);
call protect_in_group('contribution', false, false);
