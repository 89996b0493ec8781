"""`python tools/dependencies.py`: write docs/dependencies.md, every dependency with what brings it and its licence.

Reads pyproject.toml for what is declared and the running environment for licences.
"""

from __future__ import annotations

import re
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path

import tomli

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "docs/dependencies.md"
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def table() -> str:
    """Return the list as Markdown."""
    project = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = {"the package": project["dependencies"], **project["optional-dependencies"]}
    lines = ["# Dependencies", "", "Written by `make dependencies`. An extra that only joins others is left out.", ""]
    lines += ["| needed by | dependency | licence |", "| --- | --- | --- |"]
    for group, requirements in groups.items():
        for requirement in requirements:
            match = _NAME.match(requirement)
            if match and match[0] != project["name"]:
                lines.append(f"| {group} | `{requirement.replace('|', '')}` | {licence(match[0])} |")
    return "\n".join(lines) + "\n"


def licence(name: str) -> str:
    """Return the licence that an installed distribution declares, or where to find it."""
    try:
        found = metadata(name)
    except PackageNotFoundError:
        return "not installed here"
    classifiers = [
        line.rsplit(" :: ", 1)[-1] for line in found.get_all("Classifier", []) if line.startswith("License ::")
    ]
    declared = _field(found, "License-Expression") or ", ".join(classifiers) or _field(found, "License")
    return declared.splitlines()[0] if declared else "see its files"


def _field(found: PackageMetadata, name: str) -> str:
    return str(found[name]) if name in found else ""


if __name__ == "__main__":
    TARGET.write_text(table(), encoding="utf-8")
