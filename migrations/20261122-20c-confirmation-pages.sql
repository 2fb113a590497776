-- Where the deed is done: the page somebody comes back to when a second person has confirmed it.
alter table confirmation add column page text not null;
