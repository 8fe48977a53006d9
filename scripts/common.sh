# Shared by the scripts in this folder; not to be run by itself.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say() { printf '%s\n' "$*" >&2; }

need_sdk() {
    if ! command -v dotnet >/dev/null; then
        say "The .NET 10 SDK is missing: install it (https://dotnet.microsoft.com/download) and try again."
        exit 1
    fi
    if ! (cd "$root" && dotnet --version >/dev/null 2>&1); then
        say "A .NET SDK 10.0.100 or later of the 10.0 line is needed; this machine has: $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')."
        exit 1
    fi
}

# publish_site FOLDER: builds the site as it is deployed. Single-file and trimmed publishing are not used:
# the LGPL library libvips must stay a file of its own.
publish_site() {
    mkdir -p "$root/artifacts/logs"
    local log="$root/artifacts/logs/publish.log"
    (cd "$root" && dotnet publish src/Marketplace.Web -c Release -o "$1" -v quiet </dev/null >"$log" 2>&1) && return
    cat "$log" >&2
    say "The site could not be built."
    return 1
}

apt_is_fresh=
# need PROGRAM PACKAGE…: installs the packages where the program is missing and we may; answers whether it is there.
need() {
    local program=$1
    shift
    command -v "$program" >/dev/null && return 0
    command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 1
    say "Installing $* …"
    mkdir -p "$root/artifacts/logs"
    {
        [ -n "$apt_is_fresh" ] || apt-get update -q
        apt_is_fresh=yes
        DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
    } </dev/null >>"$root/artifacts/logs/apt.log" 2>&1
    command -v "$program" >/dev/null
}

# A PostgreSQL that tests may start for themselves. Debian keeps its programs out of the PATH.
need_postgresql() {
    local bin
    for bin in "$(command -v initdb | xargs -r dirname)" /usr/lib/postgresql/*/bin; do
        [ -x "$bin/initdb" ] && export PATH="$bin:$PATH" && return 0
    done
    need initdb postgresql || for bin in /usr/lib/postgresql/*/bin; do
        [ -x "$bin/initdb" ] && export PATH="$bin:$PATH" && return 0
    done
    command -v initdb >/dev/null
}

# start_postgresql: a server for this run alone, which no network reaches and no crash has to spare; MARKETPLACE_POSTGRESQL
# tells the tests where it listens. Its socket lies in a folder with a short name, because such a path takes about 100 bytes.
start_postgresql() {
    postgresql="$root/artifacts/postgresql"
    stop_postgresql
    rm -rf "$postgresql" && mkdir -p "$postgresql" "$root/artifacts/logs" && postgresql_sockets=$(mktemp -d) || return
    if [ "$(id -u)" = 0 ]; then
        chown "$(postgresql_user)" "$postgresql_sockets" "$postgresql"
        as_postgresql test -x "$postgresql" || postgresql="$postgresql_sockets/data" # a home that only root may enter
    fi
    as_postgresql initdb -D "$postgresql" -U marketplace --auth=trust --encoding=UTF8 --locale=C --no-sync &&
        as_postgresql pg_ctl -D "$postgresql" -w -l "$postgresql_sockets/log" -o "-c listen_addresses='' -c unix_socket_directories='$postgresql_sockets' \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" start &&
        export MARKETPLACE_POSTGRESQL="Host=$postgresql_sockets;Username=marketplace;Database=postgres"
}

stop_postgresql() {
    [ ! -f "${postgresql:-}/postmaster.pid" ] || as_postgresql pg_ctl -D "$postgresql" -m immediate stop >/dev/null
    [ -z "${postgresql_sockets:-}" ] || rm -rf "$postgresql_sockets"
    unset MARKETPLACE_POSTGRESQL postgresql_sockets
}

# PostgreSQL refuses to run as root.
as_postgresql() {
    if [ "$(id -u)" != 0 ]; then
        "$@"
    else
        (cd / && setpriv --reuid="$(postgresql_user)" --regid="$(id -g "$(postgresql_user)")" --clear-groups -- "$@")
    fi
}

postgresql_user() { id postgres >/dev/null 2>&1 && echo postgres || echo nobody; }
