package org.kinward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.local.LocalKeys;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientService;
import org.kinward.privacy.RegisterClient;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A change of keys, on the raw rows. */
@DatabaseTest
class SealingAnewTest {

    @Autowired World world;
    @Autowired ClientService clients;
    @Autowired SealedColumns columns;
    @Autowired Sealing portal;
    @Autowired JdbcClient jdbc;
    @Autowired DatabaseAccounts accounts;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    private TestCenter center;
    private ClientId client;
    private Sealing onlyNew;
    private String bothKeys;

    @BeforeEach
    void aNameAndTwoKeys() throws GeneralSecurityException {
        center = world.center();
        client = register("Jamie Rivers");
        var old =
                TinkJsonProtoKeysetFormat.parseKeyset(
                        LocalKeys.SEALING, InsecureSecretKeyAccess.get());
        var both =
                KeysetHandle.newBuilder(old)
                        .addEntry(
                                KeysetHandle.generateEntryFromParametersName("AES256_GCM")
                                        .withRandomId()
                                        .makePrimary())
                        .build();
        bothKeys = json(both);
        onlyNew =
                new Sealing(
                        json(
                                KeysetHandle.newBuilder()
                                        .addEntry(
                                                KeysetHandle.importKey(both.getPrimary().getKey())
                                                        .withFixedId(both.getPrimary().getId())
                                                        .makePrimary())
                                        .build()));
    }

    @AfterEach
    void theOldKeyAgain() throws GeneralSecurityException {
        var old = TinkJsonProtoKeysetFormat.parseKeyset(bothKeys, InsecureSecretKeyAccess.get());
        var back = KeysetHandle.newBuilder(old);
        int portalsKey =
                TinkJsonProtoKeysetFormat.parseKeyset(
                                LocalKeys.SEALING, InsecureSecretKeyAccess.get())
                        .getPrimary()
                        .getId();
        for (int i = 0; i < back.size(); i++) {
            if (old.getAt(i).getId() == portalsKey) {
                back.getAt(i).makePrimary();
            }
        }
        assertThat(anew(new Sealing(json(back.build())), new ArrayList<>())).isZero();
    }

    @Test
    void everySealedColumnIsFound() {
        assertThat(columns.all().toString())
                .contains("clients.name", "family_client_links.claim")
                .contains("message_settings.phone", "message_settings.asked_phone");
    }

    @Test
    void afterwardsTheNewKeyAloneOpensAllAndTheOldKeyNothing() throws GeneralSecurityException {
        assertThatThrownBy(() -> onlyNew.open(raw())).hasMessageContaining("cannot be opened");

        var report = new ArrayList<String>();
        assertThat(anew(new Sealing(bothKeys), report)).isZero();

        assertThat(onlyNew.open(raw())).isEqualTo("Jamie Rivers");
        assertThatThrownBy(() -> portal.open(raw())).hasMessageContaining("cannot be opened");
        for (var place : columns.all()) {
            assertThat(
                            jdbc.sql(
                                            "select %s from %s where %1$s is not null"
                                                    .formatted(place.column(), place.table()))
                                    .query((row, _) -> row.getBytes(1))
                                    .list())
                    .allSatisfy(sealed -> assertThat(onlyNew.open(sealed)).isNotNull());
        }
        assertThat(
                        jdbc.sql(
                                        "select details from audit_entries where action = 'SEALED_ANEW' order by id desc limit 1")
                                .query(String.class)
                                .single())
                .containsPattern("left=0\\nrecords=[1-9]\\d*\\nunreadable=0");
        assertThat(report).anyMatch(line -> line.matches("clients.name: [1-9]\\d* sealed anew.*"));
    }

    @Test
    void onceMoreThereIsNothingToDo() throws GeneralSecurityException {
        anew(new Sealing(bothKeys), new ArrayList<>());
        var before = raw();
        var report = new ArrayList<String>();

        assertThat(anew(new Sealing(bothKeys), report)).isZero();

        assertThat(raw()).isEqualTo(before);
        assertThat(report)
                .filteredOn(line -> line.contains(": "))
                .allMatch(line -> line.contains(": 0 sealed anew"));
    }

    @Test
    void aNameThatIsChangedMeanwhileIsNotOverwritten() throws GeneralSecurityException {
        var meanwhile = new AtomicReference<byte[]>(raw());
        var racing =
                new Sealing(bothKeys) {
                    @Override
                    byte[] sealAnew(byte[] sealed) throws GeneralSecurityException {
                        meanwhile.set(portal.seal("Jamie Stone"));
                        jdbc.sql("update clients set name = ? where id = ?")
                                .params(meanwhile.get(), bytes(client.value()))
                                .update();
                        return super.sealAnew(sealed);
                    }
                };

        var report = new ArrayList<String>();
        assertThat(anew(racing, report)).isOne();

        assertThat(raw()).isEqualTo(meanwhile.get());
        // It was sealed with the old key, which must therefore stay.
        assertThat(report.getLast()).startsWith("Keep the older keys: ").contains("meanwhile");
    }

    @Test
    void aMissingKeyIsToldAndTheRowLeftAsItIs() throws GeneralSecurityException {
        var before = raw();
        var report = new ArrayList<String>();

        assertThat(anew(onlyNew, report)).isOne();

        assertThat(raw()).isEqualTo(before);
        assertThat(report.getLast()).startsWith("Keep the older keys");
    }

    private int anew(Sealing sealing, List<String> report) {
        return new SealingAnew(columns, sealing, accounts, transaction, events)
                .run(List.of(), report::add);
    }

    private ClientId register(String name) {
        return SignIn.as(
                center.staff().privacyOfficer(),
                () ->
                        clients.register(
                                new RegisterClient(
                                        center.id(), "C-1", "J.R.", name, LocalDate.EPOCH)));
    }

    private byte[] raw() {
        return jdbc.sql("select name from clients where id = ?")
                .param(bytes(client.value()))
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String json(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }
}
