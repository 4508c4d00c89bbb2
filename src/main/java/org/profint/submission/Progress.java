package org.profint.submission;

/**
 * How far a file has come.
 *
 * @param fileId what it has become; null while it is on its way
 * @param renamed whether its name ends otherwise now, for what it is
 */
public record Progress(long offset, long announced, String fileId, boolean renamed) {

    static Progress at(long offset, SubmissionUpload upload) {
        return new Progress(offset, upload.announced(), null, false);
    }

    static Progress done(SubmissionFile file, boolean renamed) {
        return new Progress(file.sentCount(), file.sentCount(), file.id(), renamed);
    }

    public boolean isDone() {
        return fileId != null;
    }
}
