package com.todo.infra.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** One program of a pod. */
record Container(Pod pod, boolean isMain, JsonNode content) {

  JsonNode at(String pointer) {
    return content.at(pointer);
  }

  String image() {
    return content.path("image").asText();
  }

  /** Whether it runs for as long as its pod does. */
  boolean stays() {
    return pod.stays() && isMain;
  }

  boolean mounts(String volume) {
    return StreamSupport.stream(content.path("volumeMounts").spliterator(), false)
        .anyMatch(each -> each.path("name").asText().equals(volume));
  }

  @Override
  public String toString() {
    return pod + " / " + content.path("name").asText();
  }
}
