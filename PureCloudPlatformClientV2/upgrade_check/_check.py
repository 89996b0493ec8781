"""The check: the program is followed through the installed surface, and its uses are held against the changes."""

from __future__ import annotations

import ast
import tokenize
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from .._changes.change import LEVELS, Change
from .._changes.compare import Comparison, compare
from .._changes.surface import Surface, load_surface
from ._expressions import evaluate
from ._follow import Follower, Note, Program, Use
from ._known import PACKAGE, Sdk
from ._present import installed_surface
from ._statements import follow

_Changes: TypeAlias = dict[tuple[str, str], list[Change]]

_PASSES = 3
"""A name may come from a file that is read later, and what that file makes of it from a third."""
_SKIPPED = {".git", ".venv", "venv", "node_modules", "__pycache__", ".tox", "site-packages"}
_NEVER_TOLD = ("text changed", "value added", "joined class", "relaxed", "became writable", "no longer deprecated")

_TOLD_WHERE_MISSING = ("became required", "default changed", "required parameter added", "required attribute added")


@dataclass(frozen=True, order=True)
class Finding:
    """One use that the new definition changes."""

    file: str
    line: int
    level: str
    text: str


@dataclass(frozen=True)
class Report:
    """What the check found. `old` and `new` are the releases, `files` the number of files that were read."""

    old: str
    new: str
    files: int
    findings: tuple[Finding, ...]
    not_followed: tuple[Note, ...]


def check(paths: Path | Sequence[Path], new_definition: Path, installed: Surface | None = None) -> Report:
    """Return which uses in the Python files `paths` (files or folders) the definition `new_definition` changes.

    `installed` is the surface that the program was written for, that of the installed package unless given. Raises
    DefinitionError, OSError for what cannot be read. Nothing of the program is run.
    """
    trees, notes = _read([paths] if isinstance(paths, Path) else paths)
    new = load_surface(new_definition)
    old = installed if installed is not None else installed_surface()
    comparison = compare(old, new)
    program = Program(Sdk(old))
    suspects = {change.owner for change in comparison.changes if change.classes and _is_lost(change)}
    followers: list[Follower] = []
    for _ in range(_PASSES if trees else 0):
        followers = [Follower(program, str(path), module, evaluate, suspects) for path, module, _ in trees]
        for follower, (_, _, tree) in zip(followers, trees, strict=True):
            follow(follower, tree.body)
    lost = program.sdk.classes - Sdk(new).classes
    changes = _by_owner(comparison)
    findings = sorted({found for one in followers for found in _findings(one.uses, changes, lost)})
    not_followed = sorted(notes | {note for one in followers for note in one.notes})
    return Report(old.version, new.version, len(trees), tuple(findings), tuple(not_followed))


def _is_lost(change: Change) -> bool:
    return change.kind in ("operation removed", "operation renamed", "operation left class")


def _read(paths: Iterable[Path]) -> tuple[list[tuple[Path, str, ast.Module]], set[Note]]:
    """Return path, module name and syntax tree of every file, and notes on those that are no Python."""
    trees: list[tuple[Path, str, ast.Module]] = []
    notes: set[Note] = set()
    for path, module in _files(paths):
        try:
            with tokenize.open(path) as file:
                trees.append((path, module, ast.parse(file.read(), str(path))))
        except (SyntaxError, ValueError, RecursionError) as error:
            notes.add(Note(str(path), getattr(error, "lineno", None) or 1, f"not read: {error}"))
    return trees, notes


def _files(paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    for root in paths:
        if root.is_file():
            yield root, root.stem
            continue
        if not root.is_dir():
            raise FileNotFoundError(f"{root}: no such file or folder")
        for path in sorted(root.rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            if not _SKIPPED & set(parts) and PACKAGE not in parts[:-1]:
                yield path, ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def _by_owner(comparison: Comparison) -> _Changes:
    """Return the changes by API class ("" for models) and name of the method or model."""
    changes: _Changes = defaultdict(list)
    for change in comparison.changes:
        for name in change.classes or ("",):
            changes[name, change.owner].append(change)
    return changes


def _findings(uses: Iterable[Use], changes: _Changes, lost: set[str]) -> Iterator[Finding]:
    for use in uses:
        if not use.of and use.owner in lost:
            yield Finding(use.file, use.line, LEVELS[0], f"{use.owner}: API class removed")
        for change in changes.get((use.of, use.owner), ()):
            if not change.kind.endswith(_NEVER_TOLD) and _concerns(change, use):
                yield Finding(use.file, use.line, change.level, str(change))


def _concerns(change: Change, use: Use) -> bool:
    if use.how == "name":
        return not change.member and change.kind.startswith(("operation", "return type", "permissions", "model"))
    if use.how == "call":
        return _concerns_call(change, use)
    if change.member != use.member or "added" in change.kind:
        return False
    if change.kind.endswith("value removed"):
        return use.value == change.old or (use.value is None and use.how != "read")
    if change.kind == "parameter became optional":
        return use.positional > 0
    if change.kind.endswith(("became required", "became optional", "default changed")):
        return False
    writes_only = change.kind.endswith(("restricted", "read-only"))
    return use.how != "read" or (not writes_only and use.value is None)


def _concerns_call(change: Change, use: Use) -> bool:
    if change.kind == "positional order changed":
        before, after = (text.split(", ")[: use.positional] for text in (change.old, change.new))
        return before != after
    if change.member in use.given or "*" in use.given:
        return False
    return change.kind.endswith(_TOLD_WHERE_MISSING)
