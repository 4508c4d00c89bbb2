package org.profint.people.provider;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A body that is given up once it is larger than anything honest. */
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

    private final HttpResponse.BodySubscriber<byte[]> body = HttpResponse.BodySubscribers.ofByteArray();
    private final int largest;
    private long seen;
    private Flow.Subscription subscription;

    LimitedBody(int largest) {
        this.largest = largest;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription wanted) {
        subscription = wanted;
        body.onSubscribe(wanted);
    }

    @Override
    public void onNext(List<ByteBuffer> piece) {
        seen += piece.stream().mapToLong(ByteBuffer::remaining).sum();
        if (seen > largest) {
            subscription.cancel();
            body.onError(new IOException("The answer is too large"));
        } else {
            body.onNext(piece);
        }
    }

    @Override
    public void onError(Throwable failed) {
        body.onError(failed);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
