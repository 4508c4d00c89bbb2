package org.profint.discussion.moderation;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A private word about a post, between its author and those who facilitate. */
@Entity
@Table(name = "discussion_note")
class Note {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "post_id")
    @Holds(NOTHING)
    private String postId;

    @Column(name = "author_id")
    @Holds(WHOSE)
    private String authorId;

    @Column(name = "note_text")
    @Holds(TEXT)
    private String text;

    @Column(name = "written_at")
    @Holds(PERSONAL)
    private Instant writtenAt;

    protected Note() {}

    Note(String postId, String authorId, String text, Instant now) {
        id = Ids.next();
        this.postId = postId;
        this.authorId = authorId;
        this.text = text;
        writtenAt = now;
    }

    NoteView view(String name, String reader) {
        return new NoteView(name, authorId.equals(reader), text, writtenAt);
    }
}
