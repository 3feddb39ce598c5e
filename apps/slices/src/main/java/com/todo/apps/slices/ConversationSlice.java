package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.ConsultModel;
import com.todo.ports.interfaces.inbound.ContinueSeries;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.FindAccount;
import com.todo.ports.interfaces.inbound.FindTask;
import com.todo.ports.interfaces.inbound.ListReminders;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.inbound.QuickAdd;
import com.todo.ports.interfaces.inbound.ReadConversations;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.RestoreTask;
import com.todo.ports.interfaces.inbound.SkipOccurrence;
import com.todo.ports.interfaces.inbound.SnoozeReminder;
import com.todo.ports.interfaces.inbound.TalkToAssistant;
import com.todo.ports.interfaces.inbound.WordRule;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import com.todo.ports.interfaces.outbound.Interpreter;
import com.todo.ports.interfaces.outbound.LanguageModel;
import com.todo.ports.interfaces.outbound.ModelCalls;
import com.todo.ports.interfaces.outbound.Narrator;
import com.todo.ports.usecases.conversation.ConsultingModel;
import com.todo.ports.usecases.conversation.Language;
import com.todo.ports.usecases.conversation.ModelPorts;
import com.todo.ports.usecases.conversation.QuickAdding;
import com.todo.ports.usecases.conversation.ReadingConversations;
import com.todo.ports.usecases.conversation.TalkingToAssistant;
import com.todo.ports.usecases.conversation.TaskPorts;
import com.todo.ports.usecases.conversation.TimePorts;
import com.todo.ports.usecases.conversation.WordingRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;
import java.util.UUID;

/** What the assistant of chat-api does, by word of mouth and in the quick-add box. */
public class ConversationSlice {

  @Produces
  @Dependent
  Language language(Interpreter interpreter, Narrator narrator) {
    return new Language(interpreter, narrator);
  }

  @Produces
  @Dependent
  TaskPorts taskPorts(
      AddTask add,
      EditTask edit,
      CompleteTask complete,
      ReopenTask reopen,
      DeleteTask delete,
      RestoreTask restore,
      FindTask find,
      ListTasks list,
      TimePorts time) {
    return new TaskPorts(add, edit, complete, reopen, delete, restore, find, list, time);
  }

  @Produces
  @Dependent
  TimePorts timePorts(
      SkipOccurrence skip, ContinueSeries series, SnoozeReminder snooze, ListReminders reminders) {
    return new TimePorts(skip, series, snooze, reminders);
  }

  @Produces
  @ApplicationScoped
  TalkToAssistant talkToAssistant(
      ConversationRepository conversations,
      FindAccount accounts,
      TaskPorts tasks,
      Language language,
      InstantSource clock) {
    return new TalkingToAssistant(
        conversations, accounts, tasks, language, clock, UUID::randomUUID);
  }

  @Produces
  @ApplicationScoped
  ConsultModel consultModel(
      LanguageModel model,
      ModelCalls calls,
      ConversationRepository conversations,
      FindAccount accounts,
      ListTasks tasks,
      Interpreter interpreter,
      InstantSource clock) {
    return new ConsultingModel(
        new ModelPorts(model, calls), conversations, accounts, tasks, interpreter, clock);
  }

  @Produces
  @ApplicationScoped
  ReadConversations readConversations(ConversationRepository conversations) {
    return new ReadingConversations(conversations);
  }

  @Produces
  @ApplicationScoped
  QuickAdd quickAdd(FindAccount accounts, AddTask tasks, Language language, InstantSource clock) {
    return new QuickAdding(accounts, tasks, language, clock);
  }

  @Produces
  @ApplicationScoped
  WordRule wordRule(FindAccount accounts, Language language, InstantSource clock) {
    return new WordingRule(accounts, language, clock);
  }
}
