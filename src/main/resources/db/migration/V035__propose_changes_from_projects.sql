-- A published testimony proposes a change to a tool, to a recommendation or to the model; who publishes answers.
create table testimony_proposal (
    id varchar(36) not null primary key,
    testimony_id varchar(36) not null references testimony (id),
    target varchar(120) not null,
    language varchar(2) not null,
    proposal_text varchar(2000) not null,
    proposed_at timestamp not null,
    proposed_by varchar(36) not null,
    accepted_at timestamp,
    declined_at timestamp,
    reason varchar(1000) not null,
    decided_by varchar(36)
);
create index testimony_proposal_by_testimony on testimony_proposal (testimony_id, proposed_at);
create index testimony_proposal_by_time on testimony_proposal (proposed_at);
