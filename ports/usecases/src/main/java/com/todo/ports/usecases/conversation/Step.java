package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Reply;
import com.todo.domain.task.Task;
import java.util.List;

/** How far an act was carried out: to its end, or up to a question. */
sealed interface Step {

  /** It is over; this is what there is to say. */
  record Over(List<Reply> replies) implements Step {
    public Over {
      replies = List.copyOf(replies);
    }
  }

  /**
   * It goes on when the question is answered.
   *
   * @param offered the tasks to choose from
   * @param clear those that are meant in any case
   */
  record Ask(Pending.What what, Question question, List<Task> offered, List<Task> clear)
      implements Step {
    public Ask {
      offered = List.copyOf(offered);
      clear = List.copyOf(clear);
    }

    public Ask(Pending.What what, Question question, List<Task> offered) {
      this(what, question, offered, List.of());
    }

    Ask beside(List<Task> others) {
      return new Ask(what, question, offered, others);
    }
  }

  static Step over(Reply reply) {
    return new Over(List.of(reply));
  }

  static Step ask(Pending.What what, Question question) {
    return new Ask(what, question, List.of());
  }
}
