package org.kinward.notifications;

/** A message as its reader will see it. */
public record Preview(String sender, String subject, String html, String text) {}
