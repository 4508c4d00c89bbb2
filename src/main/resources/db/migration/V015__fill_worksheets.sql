-- A tool that is filled in: by its owner alone, or by a team, whose sheet belongs to nobody in it.
create table worksheet (
    id varchar(36) not null primary key,
    tool_id varchar(80) not null,
    owner_id varchar(36) references account (id),
    team_id varchar(36) references team (id),
    title varchar(200) not null,
    language varchar(2) not null,
    visibility varchar(10) not null,
    last_change integer not null,
    began_at timestamp not null,
    began_by varchar(36) not null,
    archived_at timestamp
);
create index worksheet_by_owner on worksheet (owner_id);
create index worksheet_by_team on worksheet (team_id, tool_id);

-- What stands in a field now. A row of a table is a field too: its text is its place, empty once it was taken away.
create table worksheet_field (
    worksheet_id varchar(36) not null references worksheet (id),
    field_key varchar(160) not null,
    version integer not null,
    field_text varchar(10000) not null,
    written_at timestamp not null,
    written_by varchar(36) not null,
    primary key (worksheet_id, field_key)
);

-- All that was ever sent to a worksheet, in the order in which the server took it: the history of each field, the undo,
-- and what others are told live. A text that came too late for its field is kept here as well, marked as such.
create table worksheet_change (
    worksheet_id varchar(36) not null references worksheet (id),
    change_number integer not null,
    field_key varchar(160) not null,
    version integer not null,
    change_text varchar(10000) not null,
    taken boolean not null,
    written_at timestamp not null,
    written_by varchar(36) not null,
    operation_id varchar(36) not null,
    primary key (worksheet_id, change_number),
    constraint worksheet_operation_is_one unique (operation_id)
);
create index worksheet_change_by_field on worksheet_change (worksheet_id, field_key, change_number);

-- A worksheet went on in another version of its tool.
create table worksheet_move (
    id varchar(36) not null primary key,
    worksheet_id varchar(36) not null references worksheet (id),
    from_tool varchar(80) not null,
    to_tool varchar(80) not null,
    moved_at timestamp not null,
    moved_by varchar(36) not null
);
create index worksheet_move_by_sheet on worksheet_move (worksheet_id, moved_at);
