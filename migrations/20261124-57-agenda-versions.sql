-- Raised by each change of what is said of an item: of two people who write at it at once, the later one is told.
alter table agenda_item add column version integer not null default 1;
