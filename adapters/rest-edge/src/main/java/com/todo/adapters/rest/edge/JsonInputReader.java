package com.todo.adapters.rest.edge;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the body of a request, but no more of it than a body may have. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonInputReader.MERGE_PATCH})
public class JsonInputReader implements MessageBodyReader<JsonInput> {
  public static final String MERGE_PATCH = "application/merge-patch+json";
  private static final int LARGEST = 64 * 1024;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == JsonInput.class;
  }

  @Override
  public JsonInput readFrom(
      Class<JsonInput> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    var charset = media.getParameters().getOrDefault("charset", "utf-8");
    if (!charset.equalsIgnoreCase("utf-8")) {
      throw new NotSupportedException();
    }
    var bytes = content(body);
    if (bytes.length > LARGEST) {
      throw new BodyTooLarge();
    }
    if (bytes.length == 0) {
      throw new InvalidRequest("The body is missing: send a JSON object.");
    }
    return JsonInput.of(StrictJson.read(bytes));
  }

  private static byte[] content(InputStream body) {
    try {
      return body.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new InvalidRequest("The body does not come as its headers say, or breaks off.");
    }
  }
}
