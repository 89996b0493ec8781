"""The command line of `python -m codegen diff`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PureCloudPlatformClientV2._changes.compare import Comparison, compare
from PureCloudPlatformClientV2._changes.surface import load_surface
from PureCloudPlatformClientV2._changes.topics import compare_topics
from PureCloudPlatformClientV2._definition.errors import DefinitionError

from ..topics import load_topics
from .machine import to_json
from .markdown import notes

STATUS = {None: 0, "point": 3, "minor": 4, "major": 5}
"""Exit codes with --exit-code; without it a comparison that could be made gives 0."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what changed; return 0, with --exit-code the level's code, or 1 if a file cannot be used."""
    options = _parser().parse_args(arguments)
    try:
        comparison = compare_files(options.old, options.new, options.topics)
    except (DefinitionError, OSError) as error:
        print(f"codegen diff: {error}", file=sys.stderr)
        return 1
    text = notes(comparison) if options.format == "markdown" else to_json(comparison)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    return STATUS[comparison.level] if options.exit_code else 0


def compare_files(old: Path, new: Path, topics: tuple[Path, Path] | None = None) -> Comparison:
    """Return the comparison of two definitions, and of two files of topics.

    Raises DefinitionError or OSError, naming the file.
    """
    extra = compare_topics(*(load_topics(path) for path in topics)) if topics else ()
    return compare(load_surface(old), load_surface(new), extra)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen diff",
        description="What changed between two API definitions, ordered major, minor, point.",
        epilog="Exit codes: 0 compared; 1 a file cannot be used; 2 wrong arguments;"
        " with --exit-code also 3 texts only, 4 minor, 5 major changes.",
    )
    parser.add_argument("old", type=Path, help="the definition in use, JSON or gzip")
    parser.add_argument("new", type=Path, help="the next definition")
    parser.add_argument("--topics", nargs=2, type=Path, metavar=("OLD", "NEW"), help="the notification topics of both")
    parser.add_argument("--format", choices=("markdown", "json"), default="markdown")
    parser.add_argument("--output", type=Path, help="the file to write; standard output unless given")
    parser.add_argument("--exit-code", action="store_true", help="tell the level by the exit code")
    return parser
