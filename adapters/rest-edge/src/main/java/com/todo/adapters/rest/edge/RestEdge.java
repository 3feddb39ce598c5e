package com.todo.adapters.rest.edge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes an HTTP interface of ours: its resources, and what all of them share. */
public final class RestEdge {

  private RestEdge() {}

  public static Set<Class<?>> with(Class<?>... resources) {
    var classes = new HashSet<Class<?>>(List.of(resources));
    classes.addAll(
        List.of(
            JsonInputReader.class,
            NotCachedFilter.class,
            ProblemMapper.class,
            SameOriginFilter.class,
            SignedInFilter.class));
    return classes;
  }
}
