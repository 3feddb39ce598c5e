/**
 * Who uses the list: the account, its profile and its credentials.
 *
 * <p>Tokens, cookies and hashing algorithms do not belong here; adapters know those.
 */
package com.todo.domain.account;
