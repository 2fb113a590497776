-- What an organisation can lend or do for others besides rooms, languages and know-how: codes of the directory.
alter table organisation add column resources text[] not null default '{}';

-- Somebody of the network asks the office who can help.
alter table inquiry drop constraint inquiry_kind_check;
alter table inquiry add constraint inquiry_kind_check check (kind in ('join', 'barrier', 'help'));
