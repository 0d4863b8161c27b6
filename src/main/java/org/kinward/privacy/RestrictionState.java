package org.kinward.privacy;

/** Where a client's wish for a restriction stands (42 CFR 2.26). Only {@link #AGREED} binds. */
public enum RestrictionState {
    PENDING,
    AGREED,
    DECLINED,
    /** It was agreed to and no longer holds; ties it suspended need a new consent. */
    LIFTED
}
