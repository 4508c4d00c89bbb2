package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Begins a discussion by itself, so that two who do at once lose nothing else by it. */
@ApplicationScoped
class Beginning {

    private Posts posts;

    protected Beginning() {}

    @Inject
    Beginning(Posts posts) {
        this.posts = posts;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(String runId, String teamId) {
        posts.add(new Discussion(runId, teamId));
        posts.flush();
    }
}
