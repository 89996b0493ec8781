"""The command line of the check."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .._definition.errors import DefinitionError
from ._check import check
from ._follow import Note


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what the upgrade changes for the program; return 1 if it breaks something, 2 if nothing can be checked."""
    options = _parser().parse_args(arguments)
    try:
        report = check(options.path, options.to)
    except (DefinitionError, OSError) as error:
        print(f"upgrade_check: {error}", file=sys.stderr)
        return 2
    for finding in report.findings:
        print(f"{finding.file}:{finding.line}: {finding.level}: {finding.text}")
    _print_notes(report.not_followed)
    breaking = sum(finding.level == "major" for finding in report.findings)
    print(
        f"{report.files} files checked against {report.new} (installed: {report.old}):"
        f" {breaking} uses break, {len(report.findings) - breaking} others are affected,"
        f" {len(report.not_followed)} places could not be followed."
    )
    return 1 if breaking or (options.strict and report.not_followed) else 0


def _print_notes(notes: Sequence[Note]) -> None:
    for note in notes:
        print(f"{note.file}:{note.line}: not followed: {note.text}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m PureCloudPlatformClientV2.upgrade_check",
        description="List each use that a newer API definition changes. The program is read, never run.",
        epilog="Exit codes: 0 nothing breaks; 1 something breaks; 2 a file cannot be used or wrong arguments.",
    )
    parser.add_argument("path", type=Path, nargs="+", help="Python files, or folders with them")
    parser.add_argument("--to", type=Path, required=True, help="the new API definition, JSON or gzip")
    parser.add_argument("--strict", action="store_true", help="exit code 1 also for places that could not be followed")
    return parser


if __name__ == "__main__":
    sys.exit(main())
