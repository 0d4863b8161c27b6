package org.kinward.families.ui;

import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.function.Consumer;
import org.kinward.families.CsvTable;

/** Takes a file to import into memory; the server stops reading what is larger than allowed. */
class SmallFile extends InMemoryUploadHandler {

    /** Boundaries and headers of the request around the file. */
    private static final long AROUND = 16_384;

    SmallFile(Consumer<byte[]> reader) {
        super((_, data) -> reader.accept(data));
    }

    @Override
    public long getFileSizeMax() {
        return CsvTable.MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return CsvTable.MOST_BYTES + AROUND;
    }
}
