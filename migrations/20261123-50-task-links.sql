-- Whose the link in a task's reminder is: with another person in charge it leads nowhere.
alter table result add column link_address text check (link_address = lower(link_address) and length(link_address) <= 254);
