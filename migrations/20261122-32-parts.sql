-- Parts of the program a county does not use; all others are there. What is stored of a part stays.
alter table tenant
  add column parts_off text[] not null default '{}' check (array_to_string(parts_off, '') ~ '^[a-z-]*$');
