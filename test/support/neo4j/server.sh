#!/usr/bin/env bash
# A Neo4j 5 community server on loopback for people without Docker. Needs Java 17 or newer and Maven (installs both by apt-get where it may).
#   server.sh start [PORT]   fetches the jars once, starts the server, waits for Bolt, prints NEO4J_URI=…
#   server.sh stop [PORT]    stops it; its data stay
#   server.sh drop [PORT]    stops it and deletes its data
# NEO4J_PASSWORD: set it (8 characters or more) to ask clients for it; else there is no authentication, and the server listens on loopback alone.
# NEO4J_HEAP, NEO4J_PAGECACHE, NEO4J_TUNING: memory and options of the JVM (default: 512m, 128m, and a quick start rather than the best speed).
# ATTACHE_NEO4J_HOME: where jars and data go (default: ~/.cache/attache/neo4j).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
base=${ATTACHE_NEO4J_HOME:-$HOME/.cache/attache/neo4j}
port=${2:-7687}
data=$base/server-$port
jars=$base/jars-$(cksum < "$here/pom.xml" | cut -d' ' -f1)

java_is_new_enough() {
  local version
  version=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
  [[ -n $version && $version -ge 17 ]]
}

need_java_and_maven() {
  if java_is_new_enough && command -v mvn > /dev/null; then return; fi
  if [[ $(id -u) -eq 0 ]] && command -v apt-get > /dev/null; then
    apt-get -qq update >&2
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends openjdk-17-jre-headless maven >&2
  fi
  java_is_new_enough && command -v mvn > /dev/null && return
  echo "Neo4j needs Java 17 or newer and Maven; neither could be installed here" >&2
  exit 3
}

fetch_jars() {
  [[ -f $jars/complete ]] && return
  mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$jars" >&2
  touch "$jars/complete"
}

process_of_server() {
  [[ -f $data/pid ]] || return 1
  local pid
  pid=$(< "$data/pid")
  # The number may belong to another program by now.
  grep -qa CommunityEntryPoint "/proc/$pid/cmdline" 2> /dev/null && echo "$pid"
}

stop_server() {
  local pid
  pid=$(process_of_server) || return 0
  kill "$pid"
  for _ in $(seq 200); do kill -0 "$pid" 2> /dev/null || break; sleep 0.1; done
  kill -9 "$pid" 2> /dev/null || true
  rm -f "$data/pid"
}

write_settings() {
  mkdir -p "$data/conf"
  cat > "$data/conf/neo4j.conf" << CONF
server.bolt.listen_address=127.0.0.1:$port
server.bolt.advertised_address=127.0.0.1:$port
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=$([[ -n ${NEO4J_PASSWORD:-} ]] && echo true || echo false)
server.memory.heap.initial_size=${NEO4J_HEAP:-512m}
server.memory.heap.max_size=${NEO4J_HEAP:-512m}
server.memory.pagecache.size=${NEO4J_PAGECACHE:-128m}
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.transaction.monitor.check.interval=200ms
db.logs.query.enabled=OFF
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
CONF
}

start_server() {
  need_java_and_maven
  fetch_jars
  stop_server
  write_settings
  local heap=${NEO4J_HEAP:-512m}
  local -a tuning
  read -ra tuning <<< "${NEO4J_TUNING:--XX:+UseSerialGC -XX:TieredStopAtLevel=1}"
  local run=(java "-Xms$heap" "-Xmx$heap" "${tuning[@]}" -cp "$jars/*")
  if [[ -n ${NEO4J_PASSWORD:-} && ! -f $data/password-is-set ]]; then
    NEO4J_HOME=$data NEO4J_CONF=$data/conf "${run[@]}" org.neo4j.server.startup.Neo4jAdminCommand dbms set-initial-password "$NEO4J_PASSWORD" >&2
    touch "$data/password-is-set"
  fi
  rm -f "$data/logs/neo4j.log"
  nohup "${run[@]}" org.neo4j.server.CommunityEntryPoint --home-dir="$data" --config-dir="$data/conf" > "$data/output.log" 2>&1 < /dev/null &
  local pid=$!
  echo "$pid" > "$data/pid"
  for _ in $(seq 900); do
    if grep -q ' Started\.$' "$data/logs/neo4j.log" 2> /dev/null; then
      echo "NEO4J_URI=bolt://127.0.0.1:$port"
      return
    fi
    kill -0 "$pid" 2> /dev/null || break
    sleep 0.1
  done
  tail -20 "$data/output.log" "$data/logs/neo4j.log" >&2 2> /dev/null || true
  echo "Neo4j did not start on port $port" >&2
  stop_server
  exit 1
}

case ${1:-} in
  start) start_server ;;
  stop) stop_server ;;
  drop) stop_server; rm -rf "$data" ;;
  *) sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 2 ;;
esac
