"""The command line of `python -m codegen release`, and the order of its steps."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from types import FrameType

from PureCloudPlatformClientV2._changes.compare import Comparison, compare
from PureCloudPlatformClientV2._changes.surface import load_surface
from PureCloudPlatformClientV2._changes.topics import compare_topics
from PureCloudPlatformClientV2._definition.errors import DefinitionError
from PureCloudPlatformClientV2._definition.file import load

from ..diff.version import suggested
from ..topics import load_topics
from . import attest, publish, source, texts, tree, verify
from .build import build, digest
from .run import ReleaseError, run
from .source import DEFINITION, TOPICS

TESTS = (
    "python -m ruff check .", "python -m ruff format --check .", "python -m mypy",
    "python -m codegen.check", "python -m pytest -n auto", "python -m pytest test/codegen/whole_definition.py",
)  # fmt: skip

DERIVED = {
    "docs/guides/simulator-coverage.md": "codegen.simulator_coverage",
    "test/expected_behaviour.txt": "test.test_behaviour",
}
"""What is made from the definition besides the code, and the module that writes it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a release; return 0, or 1 after saying what is wrong, with the repository as it was."""
    options = _parser().parse_args(arguments)
    before = {number: signal.signal(number, _stop) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        with tempfile.TemporaryDirectory(prefix="release-") as folder:
            _release(options, Path(folder))
    except (ReleaseError, DefinitionError, OSError) as error:
        print(f"codegen release: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        if not options.released:
            print("codegen release: interrupted; the repository is as it was", file=sys.stderr)
            return 130
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _release(options: argparse.Namespace, folder: Path) -> None:
    root: Path = options.repository.resolve()
    checkout = folder / "checkout"
    recovered = publish.recover(root)
    if recovered:
        say(f"Recovered: {recovered}")
    say("Cloning the repository")
    tree.clone(root, checkout)
    comparison = _write_sources(options, checkout, folder)
    tree.check_is_new(root, comparison.new)
    say(f"{comparison.old} -> {comparison.new}: {comparison.level or 'no'} changes, {len(comparison.changes)} in all")
    if suggested(comparison) not in (None, comparison.new):
        say(f"By its changes alone the version after {comparison.old} would be {suggested(comparison)}")
    _generate(checkout, comparison)
    if options.dry_run:
        run("git", "add", "--all", cwd=checkout)
        say(run("git", "diff", "--cached", "--shortstat", cwd=checkout).strip())
        say("Dry run: nothing was changed")
        return
    _finish(options, root, checkout, folder, comparison.new)


def _write_sources(options: argparse.Namespace, checkout: Path, folder: Path) -> Comparison:
    """Put the new definition and topics into the clone; return what they change."""
    say("Checking the definition")
    document = load(source.fetch(options.definition, folder))
    facts, _ = source.with_version(source.facts(document), options.version)
    old = load_surface(checkout / DEFINITION)
    for gone in source.replace_definition(facts, checkout):
        say(f"Removed, since what it named is gone: {gone}")
    new = load_surface(checkout / DEFINITION)
    extra = []
    if options.topics:
        topics = checkout / TOPICS
        before = load_topics(topics) if topics.exists() else {}
        topics.write_bytes(source.fetch(options.topics, folder).read_bytes())
        extra = list(compare_topics(before, load_topics(topics)))
    return compare(old, new, extra)


def _generate(checkout: Path, comparison: Comparison) -> None:
    say("Generating")
    command = (sys.executable, "-m", "codegen", "--definition", DEFINITION, "--output", ".")
    run(*command, cwd=checkout, env={"PYTHONPATH": str(checkout)})
    for file, module in DERIVED.items():
        if (checkout / file).exists():
            run(sys.executable, "-m", module, cwd=checkout, env={"PYTHONPATH": str(checkout)})
    for line in run(
        sys.executable, "-m", "codegen", "texts", cwd=checkout, env={"PYTHONPATH": str(checkout)}
    ).splitlines():
        say(f"Texts: {line}")
    texts.write_changelog(checkout / "CHANGELOG.md", comparison, datetime.now(timezone.utc).date())
    texts.write_notes(checkout / "docs/release-notes", comparison)
    texts.write_figures(checkout / "README.md", checkout / "docs/reference/index.md", comparison.new)


def _finish(options: argparse.Namespace, root: Path, checkout: Path, folder: Path, version: str) -> None:
    """Test, build, check and attest the release; then, at the very end, move the repository."""
    for command in options.test or TESTS:
        say(f"Testing: {command}")
        words = shlex.split(command)
        words = [sys.executable, *words[1:]] if words[0] == "python" else words
        run(*words, cwd=checkout, env={"PYTHONPATH": str(checkout)}, quiet=False)
    commit = tree.commit(checkout, version)
    say("Building twice")
    epoch = tree.commit_time(checkout)
    built = folder / "dist"
    files = build(checkout, built, epoch)
    say("Checking what was built")
    verify.check_files(files, folder)
    wheel = next(path for path in files if path.suffix == ".whl")
    python = verify.install(wheel, folder, offline=options.offline)
    attest.write_sbom(python, checkout / "pyproject.toml", built / "sbom.cdx.json", version)
    origin = {"commit": commit, "definition": digest(checkout / DEFINITION), "version": version}
    attest.write_provenance(files, built / "provenance.intoto.json", origin, epoch)
    (built / "SHA256SUMS").write_text("".join(f"{digest(path)}  {path.name}\n" for path in files), encoding="utf-8")
    if options.demo:
        say("Trying the demo on the wheel")
        verify.try_demo(python, wheel, checkout / "examples/demo.py", offline=options.offline)
    with publish.signals_held() as obey_signals:
        target = publish.publish(checkout, root, version, built, obey_signals)
        options.released = version
        say(f"Released {version}: tag v{version}, files in {target}")


def say(text: str) -> None:
    """Print a step at once."""
    print(f"release: {text}", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen release",
        description="From a new API definition to a tested, tagged package. The repository changes in the last step.",
        epilog="Exit codes: 0 released; 1 refused or failed, the repository is as it was; 2 wrong arguments.",
    )
    parser.add_argument("--definition", required=True, help="the new definition: a file, or its https address")
    parser.add_argument("--version", help="the version of the release; the definition's own unless given")
    parser.add_argument("--topics", help="the new notification topics: a file, or their https address")
    parser.add_argument(
        "--repository", type=Path, default=Path(), help="the repository; the current folder unless given"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    parser.add_argument("--test", action="append", metavar="COMMAND", help="run this instead of the usual tests")
    parser.add_argument("--no-demo", dest="demo", action="store_false", help="do not run the demo on the built wheel")
    parser.add_argument("--offline", action="store_true", help="take dependencies from this environment, not an index")
    parser.set_defaults(released="")
    return parser
