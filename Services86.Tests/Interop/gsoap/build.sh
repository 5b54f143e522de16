#!/usr/bin/env bash
# Generates and compiles the gSOAP client: build.sh WSDL CACHE
#   WSDL   where the three documents are, {agent} standing for the agent's name (file or http address)
#   CACHE  folder that compiled clients are kept in
# Prints the path of the compiled scenario as its last line.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
wsdl=$1
cache=$2
mkdir -p "$cache"
work=$(mktemp -d "$cache/work.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

# Flat documents go through wsdl2h together: one set of types, one program for all three agents.
wsdl2h -P -t "$here/typemap.dat" -o s86.h \
    "${wsdl//\{agent\}/SoPrincipal}" "${wsdl//\{agent\}/Contact}" "${wsdl//\{agent\}/Appointment}" > wsdl2h.log 2>&1 \
    || { cat wsdl2h.log >&2; exit 1; }
soapcpp2 -C -L -x -w -1 s86.h > soapcpp2.log 2>&1 || { cat soapcpp2.log >&2; exit 1; }
mv ./*.nsmap s86.nsmap

# Compiling takes half a minute, so it is done once per generated code. What does not count: comments,
# addresses, and the moment of generation.
key=$(cat soapStub.h soapH.h soapC.cpp soapClient.cpp s86.nsmap "$here/scenario.cpp" \
    | sed -E -e 's#https?://[^"]*\.svc#address#g' -e 's#^ *///?.*##' -e 's#/\*.*\*/##' -e '/ 20[0-9][0-9]-[0-9][0-9]-[0-9][0-9] /d' \
    | sha256sum | cut -c1-24)
program=$cache/scenario-$key
if [ ! -x "$program" ]; then
    cp "$here/scenario.cpp" .
    flags=(-std=c++17 -O0 -w)
    g++ "${flags[@]}" -c soapC.cpp & codec=$!
    g++ "${flags[@]}" -c soapClient.cpp
    g++ "${flags[@]}" -c scenario.cpp
    wait "$codec"
    g++ -o program scenario.o soapClient.o soapC.o -lgsoap++
    mv program "$program"
fi
echo "$program"
