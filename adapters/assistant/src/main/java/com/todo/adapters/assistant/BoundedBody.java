package com.todo.adapters.assistant;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of an answer, as long as it is not too long. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();
  private Flow.Subscription subscription;
  private long left;

  BoundedBody(int most) {
    left = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription source) {
    subscription = source;
    body.onSubscribe(source);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    left -= buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (left < 0) {
      subscription.cancel();
      body.onError(new NoAnswer("it is too long"));
    } else {
      body.onNext(buffers);
    }
  }

  @Override
  public void onError(Throwable error) {
    body.onError(error);
  }

  @Override
  public void onComplete() {
    body.onComplete();
  }
}
