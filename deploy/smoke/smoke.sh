#!/usr/bin/env bash
# The composition, tried for real: brings docker-compose.yml up, pushes a story over HTTP, reads the article from Kafka,
# starts each service's image alone against a Kafka given by KAFKA_BOOTSTRAP_SERVERS, and takes all down again.
#
# With a Docker engine it uses that. Without one it makes a Compose engine and the base images with the scripts
# setup-podman and make-base-image in the folder $CONTAINER_TOOLS (default: ../shared/containers).
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
tools=${CONTAINER_TOOLS:-$root/../shared/containers}
jre=docker.io/library/eclipse-temurin:25-jre
kafka=docker.io/apache/kafka:4.1.2
export COMPOSE_PROJECT_NAME=slugline-smoke
export SLUGLINE_KAFKA_PORT=${SLUGLINE_KAFKA_PORT:-29092} SLUGLINE_INGEST_PORT=${SLUGLINE_INGEST_PORT:-28081}
export SLUGLINE_ENRICH_PORT=${SLUGLINE_ENRICH_PORT:-28082} SLUGLINE_PUBLISH_PORT=${SLUGLINE_PUBLISH_PORT:-28083}

say() { printf 'smoke: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# A JDK 25 to put into the base image, where it cannot be pulled.
jdk25() {
  for home in "${JAVA_25_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -n "$home" ] && [ -x "$home/bin/java" ]; then printf '%s\n' "$home"; return; fi
  done
  fail "no JDK 25 found for the base image; set JAVA_25_HOME"
}

image_is_there() { "$engine" image inspect "$1" >/dev/null 2>&1; }

if docker info >/dev/null 2>&1; then
  engine=docker
  compose=(docker compose)
else
  [ -x "$tools/setup-podman" ] || { say "skipped: no Docker engine, and no $tools/setup-podman"; exit 0; }
  "$tools/setup-podman" >&2
  export DOCKER_HOST=unix:///run/podman/podman.sock
  engine=podman
  compose=(docker-compose)
fi

if ! ls ./*-service/target/quarkus-app/quarkus-run.jar deploy/kafka/target/kafka-topics.jar >/dev/null 2>&1; then
  say "building"
  mvn -q -B -DskipTests package
fi

made=()
if [ "$engine" = podman ]; then
  if ! image_is_there "$jre"; then
    say "making the base image $jre"
    "$tools/make-base-image" "$jre" "$(jdk25)" >&2
  fi
  say "making the broker's image $kafka"
  context=$(mktemp -d)
  cp -r deploy/smoke/kafka/. "$context"
  mkdir -p "$context/target"
  cp -r deploy/kafka/target/lib deploy/kafka/target/kafka-topics.jar "$context/target/"
  podman build -q -t "$kafka" "$context" >&2
  rm -rf "$context"
  made+=("$kafka")
fi
made+=(slugline/topics slugline/ingest-service slugline/enrich-service slugline/publish-service)

# Podman leaves the asking of health checks to systemd; where that does not run, this asks.
pulse() {
  while sleep 2; do
    for name in $(podman ps --format '{{.Names}}' --filter "name=$COMPOSE_PROJECT_NAME"); do
      podman healthcheck run "$name" >/dev/null 2>&1 || true
    done
  done
}
pulse_pid=
if [ "$engine" = podman ]; then
  pulse &
  pulse_pid=$!
fi

down() {
  local code=$?
  [ -z "$pulse_pid" ] || kill "$pulse_pid" 2>/dev/null || true
  if [ "$code" -ne 0 ]; then
    "${compose[@]}" ps >&2 || true
    "${compose[@]}" logs --tail=40 >&2 || true
  fi
  "$engine" rm -f slugline-smoke-alone >/dev/null 2>&1 || true
  "${compose[@]}" down -v --remove-orphans >/dev/null 2>&1 || true
  for image in "${made[@]}"; do "$engine" rmi -f "$image" "localhost/$image" >/dev/null 2>&1 || true; done
  [ "$code" -ne 0 ] || say "passed"
  exit "$code"
}
trap down EXIT

await() { # SECONDS WHAT COMMAND...
  local limit=$1 what=$2
  shift 2
  for _ in $(seq "$limit"); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 1
  done
  fail "$what was not so within $limit s"
}

say "bringing the composition up"
"${compose[@]}" build >&2
"${compose[@]}" up -d >&2
for service in ingest:$SLUGLINE_INGEST_PORT enrich:$SLUGLINE_ENRICH_PORT publish:$SLUGLINE_PUBLISH_PORT; do
  await 180 "${service%%:*} ready" curl -fsS "http://127.0.0.1:${service##*:}/q/health/ready"
done

say "pushing a story"
story=$(mktemp)
printf 'Composition publishes its first story\n\nVELDEN (CW) - The composition published a story, run %s said.\n' "$$" > "$story"
receipt=$(curl -fsS -H 'Authorization: Bearer demo' --data-binary "@$story" \
  "http://127.0.0.1:$SLUGLINE_INGEST_PORT/v1/feeds/demo/stories")
rm -f "$story"
say "receipt $receipt"

say "reading the article from Kafka"
article=$(timeout 120 ./slugline tail --kafka "127.0.0.1:$SLUGLINE_KAFKA_PORT" --json --since PT10M --count 1)
case "$article" in
  *"Composition publishes its first story"*) say "article read: $(printf %s "$article" | wc -c) bytes" ;;
  *) fail "the article read is another one: $article" ;;
esac

for service in ingest:8081 enrich:8082 publish:8083; do
  name=${service%%:*} port=${service##*:}
  say "starting the $name image alone"
  "${compose[@]}" stop "$name" >/dev/null 2>&1
  "$engine" run -d --name slugline-smoke-alone --network "${COMPOSE_PROJECT_NAME}_default" \
    -e KAFKA_BOOTSTRAP_SERVERS=kafka:19092 "slugline/$name-service" >/dev/null
  await 120 "$name alone ready" "$engine" exec slugline-smoke-alone curl -fsS "http://127.0.0.1:$port/q/health/ready"
  "$engine" rm -f slugline-smoke-alone >/dev/null
done
