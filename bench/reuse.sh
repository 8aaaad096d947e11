#!/bin/sh
# Measures the reuse module on invented texts with planted copies, beside what reading alone costs.
#
#   bench/reuse.sh [N...]     N: how many documents (default 1000 20000); 200000 are 184 MB
#
# Prints for each N: the limit loop (parse, tokenise, hash runs of four), the search with the texts in memory with one and
# two threads, with the texts left in their file and what was found; the same with the words in a file too and a heap of at
# most 1 GB; what one more document costs; and, where it is installed, sim_text (Debian's similarity-tester) on the same texts.
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
        java_with $heap FindCopies "$corpus" 1 256 lazy
        echo "-- words in a file, too: 16 MB for the index, threads: 1"
        java_with $((heap < 1024 ? heap : 1024)) FindCopies "$corpus" 1 16 lazy | sed -n '1,2p'
        if [ "$n" -le 20000 ]; then
            echo "-- one document more"
            java_with 1024 AddOne "$corpus"
        fi
        if [ "$n" -le 20000 ] && command -v sim_text >/dev/null; then
            echo "-- sim_text, runs of 12 words"
            java_with 512 SimText "$corpus" 12
        fi
    done
done
