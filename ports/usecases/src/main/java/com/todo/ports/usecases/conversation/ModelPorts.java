package com.todo.ports.usecases.conversation;

import com.todo.ports.interfaces.outbound.LanguageModel;
import com.todo.ports.interfaces.outbound.ModelCalls;

/** A language model, and how often it was asked. */
public record ModelPorts(LanguageModel model, ModelCalls calls) {}
