# The portal as an image: built here from source, run as a plain user on a JRE, in layers so that a new
# version of Kinward replaces a few megabytes and not its libraries.
FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /source
COPY pom.xml package.json package-lock.json .npmrc ./
COPY frontend frontend
COPY reports reports
COPY src/main src/main
# No tests and no local services: the pipeline has been through them.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B package -Dmaven.test.skip -Dmdep.skip -Dspotless.check.skip -Dcheckstyle.skip -Djacoco.skip \
    && java -Djarmode=tools -jar target/kinward.jar extract --layers --destination target/layers

FROM eclipse-temurin:25-jre-noble
RUN groupadd --gid 10001 kinward && useradd --uid 10001 --gid kinward --no-create-home kinward
WORKDIR /app
COPY --from=build /source/target/layers/dependencies/ ./
COPY --from=build /source/target/layers/spring-boot-loader/ ./
COPY --from=build /source/target/layers/snapshot-dependencies/ ./
COPY --from=build /source/target/layers/application/ ./
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "kinward.jar"]
