create table organisation (
    id varchar(36) not null primary key,
    name varchar(120) not null,
    kind varchar(30) not null,
    country varchar(2) not null,
    territory varchar(120) not null,
    languages varchar(20) not null,
    registered_at timestamp not null,
    registered_by varchar(36) references account (id),
    confirmed_at timestamp,
    confirmed_by varchar(36) references account (id),
    closed_at timestamp,
    closed_by varchar(36) references account (id),
    demo boolean not null,
    version integer not null
);

create table membership (
    id varchar(36) not null primary key,
    organisation_id varchar(36) not null references organisation (id),
    account_id varchar(36) not null references account (id),
    job varchar(100) not null,
    began_at timestamp not null,
    ended_at timestamp,
    ended_by varchar(36) references account (id)
);
create index membership_by_organisation on membership (organisation_id, ended_at);
create index membership_by_account on membership (account_id);

create table team (
    id varchar(36) not null primary key,
    organisation_id varchar(36) not null references organisation (id),
    name varchar(120) not null,
    formed_at timestamp not null,
    formed_by varchar(36) not null references account (id),
    archived_at timestamp,
    version integer not null
);
create index team_by_organisation on team (organisation_id);

create table team_partner (
    id varchar(36) not null primary key,
    team_id varchar(36) not null references team (id),
    organisation_id varchar(36) not null references organisation (id),
    asked_at timestamp not null,
    asked_by varchar(36) not null references account (id),
    agreed_at timestamp,
    agreed_by varchar(36) references account (id),
    ended_at timestamp,
    ended_by varchar(36) references account (id)
);
create index team_partner_by_team on team_partner (team_id);
create index team_partner_by_organisation on team_partner (organisation_id);

create table team_place (
    id varchar(36) not null primary key,
    team_id varchar(36) not null references team (id),
    account_id varchar(36) not null references account (id),
    organisation_id varchar(36) references organisation (id),
    joined_at timestamp not null,
    joined_by varchar(36) not null references account (id),
    left_at timestamp,
    left_by varchar(36) references account (id),
    shown_as_former boolean not null
);
create index team_place_by_team on team_place (team_id);
create index team_place_by_account on team_place (account_id);
create index team_place_by_organisation on team_place (organisation_id);

create table invitation (
    id varchar(36) not null primary key,
    organisation_id varchar(36) not null references organisation (id),
    team_id varchar(36) references team (id),
    kind varchar(10) not null,
    role_name varchar(20) not null,
    recipient varchar(254),
    display_name varchar(100) not null,
    language varchar(2) not null,
    token_hash varchar(64) not null,
    written_at timestamp not null,
    written_by varchar(36) references account (id),
    expires_at timestamp not null,
    accepted_at timestamp,
    accepted_by varchar(36) references account (id),
    refused_at timestamp,
    withdrawn_at timestamp,
    constraint invitation_token_is_one unique (token_hash)
);
create index invitation_by_organisation on invitation (organisation_id, written_at);
create index invitation_by_recipient on invitation (recipient);

create table invitation_use (
    invitation_id varchar(36) not null references invitation (id),
    account_id varchar(36) not null references account (id),
    used_at timestamp not null,
    primary key (invitation_id, account_id)
);
