package com.todo.ports.usecases.conversation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.task.Task;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.TaskQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Finds the tasks that a person means by a name. Looks before anything is done. */
final class Names {
  private static final int NEAREST = 3;
  private final Tools tools;

  Names(Tools tools) {
    this.tools = tools;
  }

  /** The tasks that the name fits best; several if it fits several equally. */
  List<Task> find(Reference.ByName name, Progress progress) {
    var best = bestOf(name, containing(name, progress));
    var found = best.isEmpty() ? bestOf(name, all(progress)) : best;
    var arguments =
        Map.<String, Object>of(
            "q", name.words(), "status", progress.name().toLowerCase(Locale.ROOT));
    tools.looked(arguments, Shapes.tasks(found));
    return found;
  }

  /** The titles that come nearest to a name that no task has. */
  List<Title> nearest(Reference.ByName name) {
    return all(Progress.ALL).stream()
        .map(task -> task.details().title())
        .distinct()
        .sorted(comparing((Title title) -> -Nearness.of(name.core(), title.text())))
        .limit(NEAREST)
        .toList();
  }

  /** Those among the tasks that the name fits best. */
  static List<Task> bestOf(Reference.ByName name, List<Task> tasks) {
    var ranked = tasks.stream().collect(groupingBy(t -> rank(name, t), TreeMap::new, toKeptList()));
    ranked.remove(Resemblance.NONE);
    return ranked.isEmpty() ? List.of() : ranked.firstEntry().getValue();
  }

  private static Collector<Task, ?, List<Task>> toKeptList() {
    return Collectors.toList();
  }

  private static Resemblance rank(Reference.ByName name, Task task) {
    var title = task.details().title().text();
    var asSaid = Resemblance.of(name.words(), title);
    var core = Resemblance.of(name.core(), title);
    return asSaid.compareTo(core) <= 0 ? asSaid : core;
  }

  /** A search that the store can answer fast; whatever contains the name is among its results. */
  private List<Task> containing(Reference.ByName name, Progress progress) {
    return name.core().isEmpty() ? List.of() : list(query(progress).matching(name.core()));
  }

  private List<Task> all(Progress progress) {
    return list(query(progress));
  }

  private List<Task> list(TaskQuery query) {
    return Queries.all(query, page -> tools.ports().list().list(tools.user(), page));
  }

  private static TaskQuery query(Progress progress) {
    return TaskQuery.of(Queries.filter(progress));
  }
}
