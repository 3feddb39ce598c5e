package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import java.util.ArrayList;
import java.util.List;

/** Finds the tasks that somebody refers to, or the question to ask about them. */
final class Targets {
  private static final int MOST_OFFERED = 9;
  private final Turn turn;
  private final Names names;

  Targets(Turn turn) {
    this.turn = turn;
    this.names = new Names(turn.tools());
  }

  /** Tasks, or a step instead of them. */
  sealed interface Target {}

  /** These are meant. */
  record Found(List<Task> tasks) implements Target {}

  /** It is not clear which, or there are none. */
  record Unclear(Step step) implements Target {}

  /**
   * @param first among which tasks to look for a name before looking among the others
   * @param every which ones "all tasks" are
   */
  Target find(Reference which, Settled settled, Progress first, Progress every) {
    if (!settled.tasks().isEmpty()) {
      return named(settled.tasks());
    }
    if (which instanceof Reference.ByName name) {
      return byName(name, first);
    }
    if (which instanceof Reference.It) {
      return turn.named().size() > 1 ? which("", load(turn.named())) : named(turn.named());
    }
    if (which instanceof Reference.Nth nth) {
      return named(Places.among(turn.named(), nth.places()));
    }
    if (which instanceof Reference.Several several) {
      return several(several, first);
    }
    return which instanceof Reference.Every those
        ? every(those.selection(), every)
        : named(turn.named());
  }

  private Target byName(Reference.ByName name, Progress first) {
    var found = lookUp(name, first);
    if (found.isEmpty()) {
      return stop(new Refusal.NoSuchTask(name.words(), names.nearest(name)));
    }
    return found.size() > 1 ? which(name.words(), found) : new Found(found);
  }

  private List<Task> lookUp(Reference.ByName name, Progress first) {
    var others = first == Progress.PENDING ? Progress.COMPLETED : Progress.PENDING;
    var found = names.find(name, first);
    return found.isEmpty() ? names.find(name, others) : found;
  }

  /** Each of them, unless one title has all of the words. */
  private Target several(Reference.Several said, Progress first) {
    var whole = names.find(said.whole(), first);
    if (!whole.isEmpty()) {
      return byName(said.whole(), first);
    }
    var clear = new ArrayList<Task>();
    var unclear = new ArrayList<Task>();
    for (var name : said.each()) {
      var found = lookUp(name, first);
      if (found.isEmpty()) {
        return stop(new Refusal.NoSuchTask(name.words(), names.nearest(name)));
      }
      (found.size() == 1 ? clear : unclear).addAll(found);
    }
    return unclear.isEmpty()
        ? new Found(clear.stream().distinct().toList())
        : new Unclear(ask("", unclear.stream().distinct().toList()).beside(clear));
  }

  private Target every(Selection said, Progress every) {
    var selection = said.progress() == Progress.ALL ? said.with(every) : said;
    var tools = turn.tools();
    var query = Queries.of(selection);
    var found = Queries.all(query, page -> tools.ports().list().list(tools.user(), page));
    tools.looked(Shapes.selection(selection), Shapes.tasks(found));
    return found.isEmpty() ? stop(new Refusal.NoneOfThem()) : new Found(found);
  }

  private Target named(List<TaskId> ids) {
    var tasks = load(ids);
    return tasks.isEmpty() ? stop(new Refusal.NothingNamed()) : new Found(tasks);
  }

  private List<Task> load(List<TaskId> ids) {
    return ids.stream().flatMap(id -> turn.tools().find(id).stream()).toList();
  }

  private static Target stop(Refusal refusal) {
    return new Unclear(Step.over(refusal));
  }

  private static Target which(String name, List<Task> tasks) {
    return new Unclear(ask(name, tasks));
  }

  /** Asks which of these is meant; of many it offers the first few. */
  static Step.Ask ask(String name, List<Task> tasks) {
    var offered = tasks.subList(0, Math.min(MOST_OFFERED, tasks.size()));
    var more = tasks.size() - offered.size();
    return new Step.Ask(Pending.What.WHICH, new Question.WhichTask(name, offered, more), offered);
  }
}
