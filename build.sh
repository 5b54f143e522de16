#!/usr/bin/env bash
# One door for every habit of the house:
#   ./build.sh                  restore locked, build, format check, fast tests
#   ./build.sh test [--on PostgreSql] [...]
#                               the fast tests, with the hosts on SQLite or PostgreSQL; what follows goes to dotnet test.
#                               SERVICES86_POSTGRES may hold the connection string of a server on which databases may be created
#   ./build.sh format [--check] put the sources in order, or only say what is not
#   ./build.sh wsdl [--accept]  compare the served contracts with wsdl/, or accept them as the new golden files
#   ./build.sh interop          the client stacks of others (SERVICES86_PUBLISHED_WSDL may name a folder of published contracts)
#   ./build.sh bench [...]      the benchmarks; what follows goes to the benchmark program: generate makes a database of some size,
#                               copy takes a million appointments to PostgreSQL and back, contacts asks for the company lists, lists for
#                               the lists and diaries of appointments
set -euo pipefail
cd "$(dirname "$0")"

tests=Services86.Tests
# A filter that finds nothing is a mistake, not a success.
found=(-- RunConfiguration.TreatNoTestsAsError=true)

restore() { dotnet restore --locked-mode; }
build() { dotnet build --no-restore --nologo; }
format() { dotnet format --no-restore "$@"; }
fast_tests() { dotnet test "$tests" --no-build --nologo --filter 'TestCategory!=Interop&TestCategory!=Slow' "$@"; }
prepare() { restore && build; }

command=${1:-all}
[ $# -eq 0 ] || shift
case $command in
    all)
        prepare
        format --verify-no-changes
        fast_tests
        ;;
    test)
        if [ "${1:-}" = --on ]; then
            export SERVICES86_TEST_DATABASE=${2:?Sqlite or PostgreSql}
            shift 2
        fi
        prepare
        fast_tests "$@"
        ;;
    format)
        restore
        if [ "${1:-}" = --check ]; then format --verify-no-changes; else format; fi
        ;;
    wsdl)
        prepare
        if [ "${1:-}" = --accept ]; then export SERVICES86_ACCEPT_WSDL=1; fi
        dotnet test "$tests" --no-build --nologo --filter 'FullyQualifiedName~GoldenWsdl' "${found[@]}"
        git status --short -- wsdl
        ;;
    interop)
        prepare
        dotnet test "$tests" --no-build --nologo --filter 'TestCategory=Interop' --logger 'console;verbosity=normal' "${found[@]}"
        ;;
    bench)
        dotnet run -c Release --project Services86.Benchmarks -- "$@"
        ;;
    *)
        sed -n '2,12s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac
