package com.todo.ports.usecases.conversation;

import com.todo.ports.interfaces.outbound.Interpreter;
import com.todo.ports.interfaces.outbound.Narrator;

/** How the assistant understands and speaks. */
public record Language(Interpreter interpreter, Narrator narrator) {}
