-- What was decided about a point that a reading of a worksheet has raised, such as something that a map lacks. Nothing is
-- ever changed here: the newest line about a point counts, and the others are its history.
create table worksheet_decision (
    id varchar(36) not null primary key,
    worksheet_id varchar(36) not null references worksheet (id),
    point_key varchar(160) not null,
    choice varchar(10) not null,
    reason varchar(1000) not null,
    sentence varchar(1000) not null,
    basis varchar(36) not null,
    action_sheet_id varchar(36),
    decided_at timestamp not null,
    decided_by varchar(36) not null
);
create index worksheet_decision_by_sheet on worksheet_decision (worksheet_id, decided_at);
