# One image recipe for every service: docker build --build-arg SERVICE=partner-service .
# The jar is built beforehand (./mvnw -DskipTests package); the image only unpacks it into layers.
FROM eclipse-temurin:25.0.3_9-jre AS layers
ARG SERVICE
WORKDIR /unpacked
COPY ${SERVICE}/target/${SERVICE}-0.1.0-app.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --launcher --destination .

FROM eclipse-temurin:25.0.3_9-jre
RUN useradd --uid 10001 --no-create-home alianza
WORKDIR /app
COPY --from=layers /unpacked/dependencies/ ./
COPY --from=layers /unpacked/spring-boot-loader/ ./
COPY --from=layers /unpacked/snapshot-dependencies/ ./
COPY --from=layers /unpacked/application/ ./
USER 10001
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError --sun-misc-unsafe-memory-access=allow"
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
