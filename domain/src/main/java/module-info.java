/**
 * The task domain: plain Java, and nothing else.
 *
 * <p>Each aggregate has a package of its own and is exported whole.
 */
module com.todo.domain {}
