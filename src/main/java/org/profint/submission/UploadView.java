package org.profint.submission;

/** A file of the reader that is on its way. */
public record UploadView(String id, String name, long offset, long announced) {

    public long percent() {
        return announced == 0 ? 0 : offset * 100 / announced;
    }

    public String address() {
        return "/api/submissions/uploads/" + id;
    }
}
