# shellcheck shell=bash
# Installs what the checks call, pinned, into target/external; sourced by run.sh.

die() { echo "$*" >&2; exit 1; }

# True when $1 was made from exactly the files $2...; `stamp` records it.
fresh() { [[ -f $1/.stamp && $(cat "${@:2}" | cksum) == "$(<"$1/.stamp")" ]]; }
stamp() { cat "${@:2}" | cksum >"$1/.stamp"; }

# An empty folder for one check.
fresh_folder() {
  local folder=$IAS_EXTERNAL/work/$1
  rm -rf "$folder"
  mkdir -p "$folder"
  echo "$folder"
}

# Debian packages $2..., which bring the program $1.
apt_install() {
  command -v apt-get >/dev/null || die "this check needs '$1', which is not on PATH; install it (there is no apt-get here)"
  local sudo=
  if ((EUID != 0)); then
    command -v sudo >/dev/null || die "this check needs '$1'; run as root: apt-get install ${*:2}"
    sudo=sudo
  fi
  echo "installing ${*:2} with apt-get"
  { $sudo apt-get update -q && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -qy --no-install-recommends "${@:2}"; } \
    >"$IAS_EXTERNAL/apt.log" 2>&1 || { tail -20 "$IAS_EXTERNAL/apt.log" >&2; die "apt-get could not install ${*:2}"; }
  command -v "$1" >/dev/null || die "'$1' is still not on PATH after installing ${*:2}"
}

install_python() {
  local venv=$IAS_EXTERNAL/venv list=${here:?}/requirements.txt
  export IAS_PYTHON=$venv/bin/python IAS_VENV=$venv
  fresh "$venv" "$list" && return
  command -v python3 >/dev/null || apt_install python3 python3 python3-venv python3-pip
  echo "installing the Python tools of requirements.txt"
  rm -rf "$venv"
  if ! python3 -m venv "$venv" >"$IAS_EXTERNAL/venv.log" 2>&1; then
    # Debian's python3 comes without what a virtual environment needs.
    apt_install python3 python3-venv python3-pip
    rm -rf "$venv"
    python3 -m venv "$venv"
  fi
  "$venv/bin/pip" install -q --disable-pip-version-check -r "$list"
  stamp "$venv" "$list"
}

install_npm() {
  fresh "$IAS_NPM" "$here/package.json" "$here/package-lock.json" && return
  command -v npm >/dev/null || apt_install npm nodejs npm
  echo "installing the npm packages of package-lock.json"
  rm -rf "$IAS_NPM"
  mkdir -p "$IAS_NPM"
  cp "$here/package.json" "$here/package-lock.json" "$IAS_NPM/"
  (cd "$IAS_NPM" && npm ci --no-audit --no-fund --loglevel=error)
  stamp "$IAS_NPM" "$here/package.json" "$here/package-lock.json"
}

install_kubectl() { command -v kubectl >/dev/null || apt_install kubectl kubernetes-client; }

# Any Chromium serves: the checks ask for what every browser does.
install_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null && break
  done
  command -v "$name" >/dev/null || { name=chromium; apt_install chromium chromium fonts-liberation; }
  IAS_CHROMIUM=$(command -v "$name")
  export IAS_CHROMIUM
}

install_strace() { command -v strace >/dev/null || apt_install strace strace; }
