-- A sheet of a tool whose tables take their rows from another tool stands on a sheet of that one.
alter table worksheet add column origin_id varchar(36);
create index worksheet_by_origin on worksheet (origin_id);

-- What was filled on paper on one day and typed in on another: both days are kept.
alter table worksheet add column paper_on date;
alter table worksheet add column paper_at timestamp;
alter table worksheet add column paper_by varchar(36);
alter table worksheet_change add column filled_on date;
