# The service's image: built with Maven, cut down to what runs, nothing else in it, not even a shell. docs/image.md says why.
#   docker build -t ai-invoice-agent .
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-25
ARG SYSTEM_IMAGE=debian:bookworm-slim

# The program, and a Java with the modules that it uses.
FROM ${BUILD_IMAGE} AS program
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
# Format, tests and the compiler's warnings are what ./test is for.
RUN --mount=type=cache,target=/root/.m2/repository \
    mvn -q -B -ntp -Pimage -Dmaven.test.skip=true -Dspotless.check.skip=true -Dmaven.compiler.failOnWarning=false package \
 && java -Djarmode=tools -jar target/ai-invoice-agent.jar extract --destination /app
COPY deploy/image/modules deploy/image/providers.sh /build/
RUN jlink --add-modules "$(grep -v '^#' modules | paste -sd,)" --strip-java-debug-attributes --no-header-files --no-man-pages \
      --compress zip-9 --output /opt/jre \
 && ./providers.sh /opt/jre

# The files of the system that the program uses: the OCR engine with Portuguese, an init, and the libraries of all of them.
FROM ${SYSTEM_IMAGE} AS system
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends binutils tesseract-ocr tesseract-ocr-por tini util-linux >/dev/null \
 && rm -rf /var/lib/apt/lists/*
COPY --from=program /opt/jre /opt/jre
COPY deploy/image/collect.sh /build/
RUN /build/collect.sh /rootfs

# The start is rehearsed, so that classes come out of a cache: same Java, same files, same places as in the image.
FROM system AS rehearsal
RUN cp -a /rootfs/opt/jre/lib/. /opt/jre/lib/
COPY --from=program /app /app
COPY deploy/image/*.options /app/
COPY deploy/image/rehearse.sh samples/*.pdf /build/
RUN /build/rehearse.sh /app/app.aot

# Not in the image: what compose.yaml develops in.
FROM ${BUILD_IMAGE} AS development
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-por >/dev/null \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /project
CMD ["bash", "deploy/compose/develop.sh"]

FROM scratch
COPY --from=system /rootfs /
COPY --from=rehearsal /app /app
ENV PATH=/opt/jre/bin:/usr/bin LANG=C.UTF-8 ENVIRONMENT=production PORT=8000
WORKDIR /app
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["/opt/jre/bin/java", "@/app/healthcheck.options", "-jar", "/app/ai-invoice-agent.jar", "healthcheck"]
ENTRYPOINT ["/usr/bin/tini", "--", "/opt/jre/bin/java", "@/app/service.options", "-jar", "/app/ai-invoice-agent.jar"]
