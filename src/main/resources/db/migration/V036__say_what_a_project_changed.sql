-- What a project has changed, as its team says it: for whom, how that is known, and when it was seen.
create table impact_statement (
    id varchar(36) not null primary key,
    project_id varchar(36) not null references project (id),
    concerns varchar(20) not null,
    language varchar(2) not null,
    statement_text varchar(2000) not null,
    evidence varchar(1000) not null,
    learning varchar(5) not null,
    seen_later boolean not null,
    seen_on date,
    written_at timestamp not null,
    written_by varchar(36) not null,
    edited_at timestamp,
    edited_by varchar(36),
    withdrawn_at timestamp,
    withdrawn_by varchar(36),
    version integer not null,
    operation_id varchar(36) not null,
    constraint impact_operation_is_one unique (operation_id)
);
create index impact_statement_by_project on impact_statement (project_id);

-- A step up or down on the way into the habits of an organisation: proposed by the team, settled by a manager. What was
-- settled stays in the record.
create table adoption_step (
    id varchar(36) not null primary key,
    project_id varchar(36) not null references project (id),
    rung varchar(10) not null,
    came_from varchar(10) not null,
    language varchar(2) not null,
    reason varchar(2000) not null,
    proposed_at timestamp not null,
    proposed_by varchar(36) not null,
    settled_at timestamp,
    settled_by varchar(36),
    settled_on date,
    outcome varchar(10),
    answer varchar(1000) not null
);
create index adoption_step_by_project on adoption_step (project_id);
