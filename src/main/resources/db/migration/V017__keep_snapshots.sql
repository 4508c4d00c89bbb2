-- A worksheet as it stood after a certain change, to be compared with later ones. The changes are never altered, so their
-- number says it all.
create table worksheet_snapshot (
    id varchar(36) not null primary key,
    worksheet_id varchar(36) not null references worksheet (id),
    label varchar(100) not null,
    change_number integer not null,
    taken_at timestamp not null,
    taken_by varchar(36) not null
);
create index worksheet_snapshot_by_sheet on worksheet_snapshot (worksheet_id, taken_at);
