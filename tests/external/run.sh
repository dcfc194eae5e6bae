#!/usr/bin/env bash
# Checks a fresh synthesis of the main example with tools that other people wrote.
#
#   tests/external/run.sh                 every check
#   tests/external/run.sh cfn-lint cdk    these checks
#   tests/external/run.sh --list          their names, and what each proves
#   tests/external/run.sh --install       only installs tools: all, or those named after it (python npm kubectl chromium strace)
#
# IAS_OUT=DIR checks an output folder that exists already instead of synthesizing one.
# Everything that is installed or written lies in target/external. A check that cannot run has failed: nothing is skipped.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
IAS_ROOT=$(cd "$here/../.." && pwd)
export IAS_ROOT
export IAS_EXTERNAL=$IAS_ROOT/target/external
export IAS_NPM=$IAS_EXTERNAL/npm
export PYTHONDONTWRITEBYTECODE=1
# shellcheck source=lib/tools.sh
source "$here/lib/tools.sh"

# In the order in which they run: the quick ones first.
all=(assembly cfn-lint cdk kubernetes crds kustomize round-trip vectors graph report kill determinism pipeline deep typed-names include import)
declare -A needs=(
  [assembly]="python npm" [cfn-lint]="python" [cdk]="python npm" [kubernetes]="python" [crds]="python" [kustomize]="python kubectl"
  [round-trip]="python kubectl" [vectors]="python npm" [graph]="python npm chromium" [report]="python npm chromium"
  [kill]="python strace" [determinism]="python" [pipeline]="python" [deep]="python" [include]="python kubectl" [import]="python" [typed-names]="python"
)
declare -A needs_output=([assembly]=1 [cfn-lint]=1 [cdk]=1 [kubernetes]=1 [kustomize]=1)

script() { printf '%s/checks/%s.py' "$here" "${1//-/_}"; }
promise() { sed -n '1s/^"""//;1s/"*$//;1p' "$(script "$1")"; }

chosen=()
for argument in "$@"; do
  case $argument in
    --list) for name in "${all[@]}"; do printf '%-20s %s\n' "$name" "$(promise "$name")"; done; exit 0 ;;
    --install)
      mkdir -p "$IAS_EXTERNAL"
      tools=("${@:2}")
      ((${#tools[@]})) || tools=(python npm kubectl chromium strace)
      for tool in "${tools[@]}"; do "install_$tool"; done
      exit 0 ;;
    -*) echo "run.sh: unknown option $argument" >&2; exit 2 ;;
    *) [[ -f $(script "$argument") ]] || { echo "run.sh: no check named '$argument' (run.sh --list)" >&2; exit 2; }
       chosen+=("$argument") ;;
  esac
done
((${#chosen[@]})) || chosen=("${all[@]}")

# Synthesizes the main example once, when a chosen check reads its output.
synthesize() {
  if [[ -n ${IAS_OUT:-} ]]; then
    echo "checking the output in $IAS_OUT"
    export IAS_OUT_GIVEN=1
    return
  fi
  export IAS_OUT=$IAS_EXTERNAL/out
  rm -rf "$IAS_OUT"
  (cd "$IAS_ROOT" && env -u CDK_OUTDIR -u CDK_CONTEXT_JSON cargo run -q -- synth --out "$IAS_OUT") || return 1
  [[ -f $IAS_OUT/manifest.json ]] || { echo "synth wrote no manifest.json" >&2; return 1; }
}

mkdir -p "$IAS_EXTERNAL"
for name in "${chosen[@]}"; do
  for tool in ${needs[$name]}; do "install_$tool"; done
done

passed=() failed=()
synthesized=
for name in "${chosen[@]}"; do
  echo
  echo "== $name =="
  promise "$name"
  if [[ -n ${needs_output[$name]:-} && -z $synthesized ]]; then
    if synthesize; then synthesized=yes; else synthesized=failed; fi
  fi
  begin=$SECONDS
  if [[ -n ${needs_output[$name]:-} && $synthesized == failed ]]; then
    echo "FAILED: the main example was not synthesized"
    failed+=("$name")
  elif IAS_WORK=$(fresh_folder "$name") "$IAS_PYTHON" "$(script "$name")"; then
    echo "ok ($((SECONDS - begin)) s)"
    passed+=("$name")
  else
    echo "FAILED: $name ($((SECONDS - begin)) s)"
    failed+=("$name")
  fi
done

echo
((${#failed[@]})) && echo "failed: ${failed[*]}"
echo "${#passed[@]} passed, ${#failed[@]} failed"
((${#failed[@]} == 0))
