-- How often pages of the site were read, as sums: nothing of who read them. Days become months after a while.
create table visit_sum (
  tenant_id uuid not null references tenant,
  grain text not null check (grain in ('day', 'month')),
  -- the day, or the first of the month
  starts_on date not null,
  language text not null check (language ~ '^[a-z]{2,3}(-[a-z]+)?$'),
  -- behind /{county}/{language}/
  page text not null check (length(page) <= 300),
  visits integer not null check (visits > 0),
  primary key (tenant_id, grain, starts_on, language, page)
);
call protect('visit_sum', 'office');

-- What was searched for and not found, as sums; see src/features/visits/question.ts for what is never kept.
create table unanswered (
  tenant_id uuid not null references tenant,
  language text not null check (language ~ '^[a-z]{2,3}(-[a-z]+)?$'),
  question text not null check (length(question) between 2 and 60),
  times integer not null check (times > 0),
  first_on date not null,
  last_on date not null,
  primary key (tenant_id, language, question)
);
create index unanswered_by_end on unanswered (tenant_id, last_on);
call protect('unanswered', 'office');

-- What is new on the site, newest first: the feed.
create index record_public_by_publication on record (tenant_id, published_at desc, id) where visible_to = 'public';
