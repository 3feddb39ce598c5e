package com.todo.domain.conversation;

/** Something that the assistant has to say, before it is put into words. */
public sealed interface Reply permits Deed, Question, Refusal, Information {}
