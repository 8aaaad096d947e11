#!/bin/sh
# Measures the reuse module on invented texts with planted copies, beside what reading alone costs.
#
#   bench/reuse.sh [N...]     N: how many documents (default 1000 20000); 200000 are 184 MB
#
# Prints for each N: the limit loop (parse, tokenise, hash runs of four), the search with the texts in memory with one and
# two threads, and with the texts left in their file; then what was found.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$root" && mvn -q -B -Dquick -DskipTests -Dcyclonedx.skip=true -pl bench -am package) >"$work/build.log" 2>&1 ||
    { tail -n 20 "$work/build.log" >&2; exit 3; }
classes=$root/bench/target/classes:$root/cli/target/whence.jar
package=dev.whence.bench.reuse

# java_with MEGABYTES CLASS ARGUMENTS...: a heap of so many megabytes
java_with() {
    heap=$1
    main=$2
    shift 2
    java "-Xmx${heap}m" -Xmn48m -XX:+UseSerialGC -cp "$classes" "$package.$main" "$@"
}

for documents in "${@:-1000 20000}"; do
    for n in $documents; do
        corpus=$work/$n
        java_with 512 Planting "$corpus" "$n"
        heap=$((128 + n * 256 / 100000))
        echo "== $n documents, $(($(wc -c <"$corpus/corpus.jsonl") / 1000000)) MB"
        echo "limit loop           $(java_with 512 LimitLoop "$corpus/corpus.jsonl")"
        for threads in 1 2; do
            echo "-- texts in memory, threads: $threads"
            java_with $heap FindCopies "$corpus" $threads | sed -n '1,2p'
        done
        echo "-- texts left in their file, threads: 1"
        java_with $heap FindCopies "$corpus" 1 32 lazy
    done
done
