-- A list that a manager has sent and not yet confirmed, or has confirmed today. Its rows go when it is confirmed, or after a day.
create table roster (
    id varchar(36) not null primary key,
    organisation_id varchar(36) not null references organisation (id),
    written_by varchar(36) not null references account (id),
    written_at timestamp not null,
    expires_at timestamp not null,
    confirmed_at timestamp,
    invite_count integer not null,
    place_count integer not null,
    here_count integer not null,
    waiting_count integer not null,
    refused_count integer not null,
    double_count integer not null,
    wrong_count integer not null
);
create index roster_by_organisation on roster (organisation_id);
create index roster_by_time on roster (expires_at);

create table roster_row (
    roster_id varchar(36) not null references roster (id),
    place_number integer not null,
    line_number integer not null,
    fate varchar(10) not null,
    recipient varchar(254) not null,
    display_name varchar(100) not null,
    team_name varchar(120) not null,
    language varchar(2) not null,
    role_name varchar(20) not null,
    problem varchar(60) not null,
    primary key (roster_id, place_number)
);

-- The letters of a room's code, as long as it opens; empty for every other invitation.
alter table invitation add column code varchar(6) default '' not null;

-- How often somebody at one address has tried a room's code in this minute.
create table join_try (
    subject varchar(64) not null primary key,
    began_at timestamp not null,
    tries integer not null
);

-- The password of this account is a code on paper, to be changed at the first sign-in.
create table first_code (
    account_id varchar(36) not null primary key references account (id),
    operation_id varchar(36) not null,
    written_at timestamp not null,
    written_by varchar(36) not null references account (id),
    expires_at timestamp not null,
    used_at timestamp
);
create index first_code_by_operation on first_code (operation_id);
