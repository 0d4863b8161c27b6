package org.kinward.bench;

import org.kinward.education.SessionId;
import org.kinward.testsupport.TestFamily;

/** A household of one and the session it wants a seat in. */
record Place(TestFamily family, SessionId session) {}
