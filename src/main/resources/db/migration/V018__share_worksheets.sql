-- A worksheet is opened one step at a time: for its team, for the teams of its runs, for everybody. The last step stands
-- in the sheet itself.
alter table worksheet add column shared_at timestamp;
alter table worksheet add column shared_by varchar(36);
create index worksheet_by_visibility on worksheet (visibility, team_id);

-- A team asks that its sheet, as it stood after a certain change, is shown to everybody; another one of the team agrees.
-- No foreign keys here and below: a sheet may go with its owner, and these rows tell nothing without it.
create table worksheet_publication (
    id varchar(36) not null primary key,
    worksheet_id varchar(36) not null,
    tool_id varchar(80) not null,
    title varchar(200) not null,
    change_number integer not null,
    origin_change integer not null,
    with_team boolean not null,
    asked_at timestamp not null,
    asked_by varchar(36) not null,
    agreed_at timestamp,
    agreed_by varchar(36),
    ended_at timestamp,
    ended_by varchar(36)
);
create index worksheet_publication_by_sheet on worksheet_publication (worksheet_id, ended_at);

-- A function that looks like the name of somebody: who says that this person has consented, and when.
create table worksheet_consent (
    id varchar(36) not null primary key,
    worksheet_id varchar(36) not null,
    field_key varchar(160) not null,
    consent_text varchar(300) not null,
    noted_at timestamp not null,
    noted_by varchar(36) not null
);
create index worksheet_consent_by_sheet on worksheet_consent (worksheet_id);

-- Who wants to be named where everybody reads.
create table worksheet_naming (
    worksheet_id varchar(36) not null,
    account_id varchar(36) not null,
    agreed_at timestamp not null,
    primary key (worksheet_id, account_id)
);
create index worksheet_naming_by_account on worksheet_naming (account_id);
