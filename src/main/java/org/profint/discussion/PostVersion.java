package org.profint.discussion;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** What stood in a post before: for its author and the facilitators alone. */
@Entity
@Table(name = "discussion_post_version")
@IdClass(PostVersion.Key.class)
class PostVersion {

    /** What makes it one. */
    record Key(String postId, int version) implements Serializable {}

    @Id
    @Column(name = "post_id")
    @Holds(value = PART, of = Post.class)
    private String postId;

    @Id
    @Holds(NOTHING)
    private int version;

    @Column(name = "post_text")
    @Holds(TEXT)
    private String text;

    @Column(name = "written_at")
    @Holds(PERSONAL)
    private Instant writtenAt;

    protected PostVersion() {}

    PostVersion(PostState post) {
        postId = post.id();
        version = post.version();
        text = post.text();
        writtenAt = post.editedAt() == null ? post.writtenAt() : post.editedAt();
    }
}
