-- What a team tells of its project, on its way to everybody. One of a project. The project and the sheets are named
-- without foreign keys: a sheet may go with its owner, and what was told stands without it.
create table testimony (
    id varchar(36) not null primary key,
    project_id varchar(36) not null,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    module_id varchar(80) not null,
    plan_id varchar(36),
    follow_up_id varchar(36),
    language varchar(2) not null,
    title varchar(200) not null,
    teaser varchar(400) not null,
    recommendations varchar(400) not null,
    tools varchar(400) not null,
    version integer not null,
    station varchar(12) not null,
    staged_at timestamp not null,
    composed_at timestamp not null,
    composed_by varchar(36) not null,
    published_at timestamp,
    withdrawn_at timestamp
);
create unique index testimony_by_project on testimony (project_id);
create index testimony_by_station on testimony (station, published_at);
create index testimony_by_team on testimony (team_id, run_id);

-- Each paragraph keeps the field that it comes from; an empty text is what is missing.
create table testimony_paragraph (
    id varchar(36) not null primary key,
    testimony_id varchar(36) not null references testimony (id),
    chapter varchar(12) not null,
    paragraph_number integer not null,
    sheet varchar(10),
    field_key varchar(160) not null,
    origin varchar(300) not null,
    version integer not null,
    paragraph_text varchar(10000) not null,
    written_at timestamp not null,
    written_by varchar(36) not null
);
create index testimony_paragraph_by_testimony on testimony_paragraph (testimony_id, paragraph_number);

create table testimony_text (
    paragraph_id varchar(36) not null references testimony_paragraph (id),
    version integer not null,
    paragraph_text varchar(10000) not null,
    written_at timestamp not null,
    written_by varchar(36) not null,
    primary key (paragraph_id, version)
);

-- Who must agree: an organisation, a person with an account, or one whom somebody of the team has asked.
create table testimony_consent (
    id varchar(36) not null primary key,
    testimony_id varchar(36) not null references testimony (id),
    organisation_id varchar(36) references organisation (id),
    account_id varchar(36) references account (id),
    named_as varchar(200),
    asked_at timestamp,
    agreed_at timestamp,
    refused_at timestamp,
    answered_by varchar(36)
);
create index testimony_consent_by_testimony on testimony_consent (testimony_id);
create index testimony_consent_by_account on testimony_consent (account_id);
create index testimony_consent_by_organisation on testimony_consent (organisation_id);

-- On and back, with what was ticked or why.
create table testimony_pass (
    id varchar(36) not null primary key,
    testimony_id varchar(36) not null references testimony (id),
    from_station varchar(12) not null,
    to_station varchar(12) not null,
    ticked varchar(200) not null,
    reason varchar(1000) not null,
    passed_at timestamp not null,
    passed_by varchar(36) not null
);
create index testimony_pass_by_testimony on testimony_pass (testimony_id, passed_at);
