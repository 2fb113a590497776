-- Articles by guests, the newsletter, the press.

-- Who was invited to write, and the consent to stand by the article by name. The office's alone.
create table guest_author (
  tenant_id uuid not null references tenant,
  id uuid not null,
  news_id uuid not null,
  email text not null check (length(email) <= 254),
  name text not null check (length(name) between 1 and 120),
  -- what the office asks for
  request text not null default '' check (length(request) <= 2000),
  invited_at timestamptz not null,
  invited_by text not null,
  handed_in_at timestamptz,
  -- the words the author agreed to, and when; and when the name was taken back
  consent_wording text,
  consented_at timestamptz,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, news_id),
  check ((consented_at is null) = (consent_wording is null)),
  foreign key (tenant_id, news_id) references record (tenant_id, id) on delete cascade
);
create index guest_author_by_address on guest_author (tenant_id, email);
call protect('guest_author', 'office');

-- An issue of the newsletter: words of the office and entries, in their order.
create table newsletter (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'newsletter' check (record_kind = 'newsletter'),
  visible_to text not null,
  intro text not null default '',
  closing text not null default '',
  entries uuid[] not null default '{}',
  sent_at timestamptz,
  sent_by text,
  -- to how many, counted while it goes out; who they were is not kept with it
  sent_to integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade
);
create index newsletter_by_day on newsletter (tenant_id, sent_at desc);
call protect('newsletter', 'visible', true);
create trigger raise_publication after insert or update or delete on newsletter for each statement execute function raise_publication();

-- Who gets the newsletter: no more than it needs, deleted the moment they unsubscribe.
create table subscriber (
  tenant_id uuid not null references tenant,
  id uuid not null,
  email text not null check (length(email) <= 254),
  language text not null check (language ~ '^[a-z]{2,3}(-[a-z]+)?$'),
  consent_wording text not null,
  asked_at timestamptz not null,
  -- null: asked for, and not confirmed by whom the address belongs to
  confirmed_at timestamptz,
  primary key (tenant_id, id)
);
create unique index subscriber_address on subscriber (tenant_id, lower(email));
create index subscriber_unconfirmed on subscriber (tenant_id, asked_at) where confirmed_at is null;
call protect('subscriber', 'office');

-- Whom an issue has been written to, so that nobody gets it twice; gone with the subscriber.
create table newsletter_delivery (
  tenant_id uuid not null,
  newsletter_id uuid not null,
  subscriber_id uuid not null,
  mail_id uuid not null,
  primary key (tenant_id, newsletter_id, subscriber_id),
  foreign key (tenant_id, newsletter_id) references newsletter (tenant_id, id) on delete cascade,
  foreign key (tenant_id, subscriber_id) references subscriber (tenant_id, id) on delete cascade
);
create index newsletter_delivery_of_subscriber on newsletter_delivery (tenant_id, subscriber_id);
create index newsletter_delivery_mail on newsletter_delivery (tenant_id, mail_id);
call protect('newsletter_delivery', 'office');

-- Whom the office writes to when it has something for the press.
create table press_contact (
  tenant_id uuid not null references tenant,
  id uuid not null,
  medium text not null check (length(medium) between 1 and 200),
  name text check (length(name) between 1 and 200),
  email text not null check (length(email) <= 254),
  phone text check (length(phone) <= 100),
  basis text not null check (basis in ('function', 'consent')),
  basis_note text check (length(basis_note) <= 300),
  added_at timestamptz not null,
  added_by text not null,
  primary key (tenant_id, id)
);
create unique index press_contact_address on press_contact (tenant_id, lower(email));
call protect('press_contact', 'office');

-- Who got which press release. The medium stays readable when the contact is gone.
create table press_delivery (
  tenant_id uuid not null,
  id uuid not null,
  news_id uuid not null,
  contact_id uuid,
  medium text not null,
  mail_id uuid not null,
  sent_at timestamptz not null,
  sent_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, news_id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, contact_id) references press_contact (tenant_id, id) on delete set null (contact_id)
);
create unique index press_delivery_once on press_delivery (tenant_id, news_id, contact_id);
create index press_delivery_of_contact on press_delivery (tenant_id, contact_id);
call protect('press_delivery', 'office');
