-- What everybody may know of a meeting that moved: the day it was announced for first.
alter table meeting_notice add column moved_from date;
