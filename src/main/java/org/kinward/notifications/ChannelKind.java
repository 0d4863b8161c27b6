package org.kinward.notifications;

/** The ways a message can take. */
public enum ChannelKind {
    MAIL,
    SMS
}
