package org.kinward.platform;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A compose file's services; what a service does not say is empty. */
record Compose(JsonNode tree) {

    static Compose read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object yaml = new Yaml().load(reader);
            return new Compose(JsonMapper.shared().<JsonNode>valueToTree(yaml).path("services"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Set<String> services() {
        return Set.copyOf(tree.propertyNames());
    }

    JsonNode part(String service, String key) {
        return tree.path(service).path(key);
    }

    String text(String service, String key) {
        return part(service, key).asString("");
    }

    List<String> list(String service, String key) {
        return part(service, key).valueStream().map(JsonNode::asString).toList();
    }

    Map<String, String> environment(String service) {
        Map<String, String> variables = new TreeMap<>();
        part(service, "environment")
                .forEachEntry((name, value) -> variables.put(name, value.asString()));
        return variables;
    }
}
