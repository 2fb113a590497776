-- Ranking reads the words of 500 rows: they stand in the rows, unpacked, up to half a page.
alter table search set (toast_tuple_target = 4080);
