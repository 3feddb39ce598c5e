/** Rules for text that people write, shared by titles, descriptions and names. */
package com.todo.domain.text;
