package org.kinward.therapy;

import org.kinward.families.MemberId;

/**
 * Somebody of the reader's household in a session.
 *
 * @param mine whether the reader may answer for them
 */
public record PersonInvited(MemberId member, String name, Answer answer, boolean mine) {}
