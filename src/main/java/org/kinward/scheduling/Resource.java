package org.kinward.scheduling;

import java.util.UUID;
import org.kinward.centers.RoomId;
import org.kinward.families.MemberId;
import org.kinward.identity.AccountId;
import org.kinward.privacy.ClientId;

/**
 * Something that can be in one booking at a time.
 *
 * @param id of staff the account, so that a person who works at two centers is still one person
 */
public record Resource(ResourceKind kind, UUID id) {

    public static Resource staff(AccountId account) {
        return new Resource(ResourceKind.STAFF, account.value());
    }

    public static Resource room(RoomId room) {
        return new Resource(ResourceKind.ROOM, room.value());
    }

    public static Resource member(MemberId member) {
        return new Resource(ResourceKind.FAMILY_MEMBER, member.value());
    }

    public static Resource client(ClientId client) {
        return new Resource(ResourceKind.CLIENT, client.value());
    }
}
