#!/bin/sh
# Fuzzes the readers of files with Jazzer, which is fetched through Maven, and keeps what it finds.
#
#   bench/fuzz.sh SECONDS [KIND...]     so many seconds for each kind: pdf, docx, odt, eml, mbox, mhtml, rss, warc, warc.gz,
#                                       jsonl, csv, zip, txt.gz, html, md, txt, and "reading", which is all stages on a text
#
# Prints a line for each kind: executions and crashes. The inputs that crashed stay in target/fuzz/KIND/crashes; make each a
# test, small and of our own words.
set -eu

[ $# -ge 1 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
seconds=$1
shift
[ $# -gt 0 ] || set -- pdf docx odt eml mbox mhtml rss warc warc.gz jsonl csv zip txt.gz html md txt reading
root=$(cd "$(dirname "$0")/.." && pwd -P)
work=$root/target/fuzz
version=0.30.0
mkdir -p "$work/lib"

for artifact in jazzer jazzer-api; do
    [ -f "$work/lib/$artifact-$version.jar" ] || (cd "$root" && mvn -q -B dependency:copy \
        "-Dartifact=com.code-intelligence:$artifact:$version" "-DoutputDirectory=$work/lib" >/dev/null)
done
classes=${WHENCE_CLASSES:-$root/bench/target/classes:$root/cli/target/whence.jar}
[ -d "$work/seeds" ] || java -cp "$classes" dev.whence.bench.hostile.Seeds "$work/seeds"

for kind in "$@"; do
    target=dev.whence.bench.hostile.FuzzFormat
    [ "$kind" != reading ] || target=dev.whence.bench.hostile.FuzzReading
    mkdir -p "$work/$kind/corpus" "$work/$kind/crashes" "$work/$kind/tmp"
    cp "$work/seeds/$kind/seed" "$work/$kind/corpus/seed"
    nice java -Xmx900m -XX:+UseSerialGC -cp "$work/lib/*:$classes" \
        "-Dwhence.fuzz.kind=$kind" "-Dwhence.fuzz.folder=$work/$kind/tmp" com.code_intelligence.jazzer.Jazzer \
        "--target_class=$target" --instrumentation_includes=dev.whence.** --keep_going=20 \
        "--reproducer_path=$work/$kind/crashes" "$work/$kind/corpus" \
        "-artifact_prefix=$work/$kind/crashes/" "-max_total_time=$seconds" -timeout=300 -max_len=60000 -rss_limit_mb=0 \
        >"$work/$kind/log" 2>&1 </dev/null || true
    done=$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$work/$kind/log" | tail -n 1)
    crashes=$(find "$work/$kind/crashes" -name 'crash-*' -o -name 'timeout-*' -o -name 'oom-*' | wc -l)
    printf '%-8s %9s executions, %d crashes\n' "$kind" "${done:-0}" "$crashes"
done
