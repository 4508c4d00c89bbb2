-- What a team does in a run: its plan (WT1), its follow-up (WT2), and how far both are. Once for a run and a team.
-- Its sheets are the team’s and never go; a sheet of one’s own goes with its owner, so nothing here holds a sheet.
create table project (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    began_at timestamp not null,
    began_by varchar(36) not null,
    plan_id varchar(36) not null,
    plan_stage varchar(10) not null,
    plan_stage_at timestamp not null,
    plan_validated_at timestamp,
    plan_version integer not null,
    amending_since timestamp,
    follow_up_id varchar(36),
    follow_up_stage varchar(10),
    follow_up_stage_at timestamp,
    closed_at timestamp,
    last_change integer not null,
    constraint project_is_one unique (run_id, team_id)
);
create index project_by_team on project (team_id);
create index project_by_plan on project (plan_id);
create index project_by_follow_up on project (follow_up_id);
create index project_by_plan_stage on project (plan_stage);
create index project_by_follow_up_stage on project (follow_up_stage);

-- A sheet as the team handed it in. It stays as it was, whatever is written later.
create table project_hand_in (
    id varchar(36) not null primary key,
    project_id varchar(36) not null references project (id),
    sheet_kind varchar(10) not null,
    hand_in_number integer not null,
    snapshot_id varchar(36) not null,
    change_number integer not null,
    origin_change integer not null,
    handed_in_at timestamp not null,
    handed_in_by varchar(36) not null,
    objections_until timestamp not null,
    withdrawn_at timestamp,
    decided_at timestamp,
    constraint project_hand_in_is_one unique (project_id, sheet_kind, hand_in_number)
);

-- Whose work it is: those the team named when it handed in, and those a facilitator confirmed later.
create table project_contributor (
    hand_in_id varchar(36) not null references project_hand_in (id),
    account_id varchar(36) not null references account (id),
    credited_at timestamp not null,
    named_by varchar(36) not null,
    confirmed boolean not null,
    primary key (hand_in_id, account_id)
);
create index project_contributor_by_account on project_contributor (account_id);

-- Somebody of the team does not agree with what was handed in, and says why.
create table project_objection (
    id varchar(36) not null primary key,
    hand_in_id varchar(36) not null references project_hand_in (id),
    account_id varchar(36) not null references account (id),
    reason varchar(2000) not null,
    objected_at timestamp not null
);
create index project_objection_by_hand_in on project_objection (hand_in_id);
create index project_objection_by_account on project_objection (account_id);

-- Somebody of the team says that what was handed in is right: nobody needs to wait for them any longer.
create table project_agreement (
    hand_in_id varchar(36) not null references project_hand_in (id),
    account_id varchar(36) not null references account (id),
    agreed_at timestamp not null,
    primary key (hand_in_id, account_id)
);
create index project_agreement_by_account on project_agreement (account_id);
