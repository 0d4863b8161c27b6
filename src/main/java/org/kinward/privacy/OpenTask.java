package org.kinward.privacy;

/** A task with what it is about, read in one go. */
record OpenTask(PrivacyTask task, Client client, Consent consent) {

    TaskDetails details() {
        return task.details(client, consent);
    }
}
