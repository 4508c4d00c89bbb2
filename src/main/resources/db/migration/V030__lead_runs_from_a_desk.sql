-- A word of a facilitator to somebody, or to a whole team, that went out as a letter. Who read it stands beside it.
create table desk_message (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    to_team boolean not null,
    message_text varchar(2000) not null,
    sent_at timestamp not null,
    sent_by varchar(36) not null references account (id)
);
create index desk_message_by_team on desk_message (run_id, team_id, sent_at);
create index desk_message_by_sender on desk_message (sent_by, sent_at);

create table desk_message_reader (
    message_id varchar(36) not null,
    account_id varchar(36) not null references account (id),
    sent_at timestamp not null,
    primary key (message_id, account_id)
);
create index desk_message_reader_by_account on desk_message_reader (account_id, sent_at);

-- Somebody who facilitates has looked at what a team delivered.
create table desk_look (
    team_step_id varchar(36) not null primary key references team_step (id),
    looked_at timestamp not null,
    looked_by varchar(36) not null
);

-- What all teams of a run take along, in one text.
create table synthesis (
    run_id varchar(36) not null primary key references module_run (id),
    released_at timestamp,
    released_by varchar(36)
);

-- A heading, words of who facilitates, or a sentence out of a post.
create table synthesis_line (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references synthesis (run_id),
    line_number integer not null,
    kind varchar(10) not null,
    language varchar(2) not null,
    line_text varchar(2000) not null,
    post_id varchar(36) references discussion_post (id),
    written_at timestamp not null,
    written_by varchar(36) not null
);
create index synthesis_line_by_run on synthesis_line (run_id, line_number);

-- Whether the author of a sentence wants the other teams to read it. No row and no answer are no.
create table synthesis_consent (
    line_id varchar(36) not null primary key references synthesis_line (id),
    account_id varchar(36) not null references account (id),
    asked_at timestamp not null,
    agreed_at timestamp,
    refused_at timestamp
);
create index synthesis_consent_by_account on synthesis_consent (account_id);

-- What the desk asks: was a post answered, did somebody write in these days.
create index discussion_post_by_parent on discussion_post (parent_id);
create index worksheet_change_by_writer on worksheet_change (written_by, written_at);
