-- A place in a team that is good for one run alone: of somebody who comes to its meetings and is nothing else of the team.
alter table team_place add column run_id varchar(36);

-- Until when somebody who came with the code of a room, without an address, is a guest; null for everybody else.
alter table account add column guest_until timestamp;
create index account_by_guest on account (guest_until);

-- Somebody came to a session by its code: a guest, or somebody with an account who is not of the team.
create table session_guest (
    id varchar(36) not null primary key,
    session_id varchar(36) not null references run_session (id),
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    account_id varchar(36) not null references account (id),
    came_at timestamp not null,
    goes_at timestamp not null,
    ended_at timestamp,
    claim_hash varchar(64),
    invited_as varchar(254),
    claimed_at timestamp,
    claimed_by varchar(36),
    constraint session_guest_is_one unique (session_id, account_id)
);
create index session_guest_by_account on session_guest (account_id);
create index session_guest_by_claim on session_guest (claim_hash);
create index session_guest_by_end on session_guest (ended_at, goes_at);

-- A manager asks somebody from outside to facilitate a run, by a link.
create table lead_offer (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    token_hash varchar(64) not null,
    offered_at timestamp not null,
    offered_by varchar(36) not null,
    expires_at timestamp not null,
    accepted_at timestamp,
    accepted_by varchar(36)
);
create index lead_offer_by_token on lead_offer (token_hash);
