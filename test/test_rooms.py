"""Imports inside the package run one way: the map of rooms in CONTRIBUTING.md, held against the code.

Every import counts, also one inside a function; only those for type checkers (`if TYPE_CHECKING:`) do not.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = "PureCloudPlatformClientV2"
ROOT = Path(__file__).parent.parent / PACKAGE

# From the top floor to the ground. A room may import from its own floor and from those below it.
FLOORS = (
    ("simulator", "upgrade_check"),
    ("paging", "jobs", "bulk", "responses", "intervals", "tables", "lookup", "transfer", "notifications"),
    ("_paging", "_notifications", "_bulk", "_jobs", "_tables", "_transfer"),
    ("apis",),
    ("operation",),
    ("_operation",),
    ("api_client",),
    ("_client",),
    ("_auth", "oauth"),
    ("_token_store",),
    ("rest", "retry", "abstract_http_client", "default_http_client", "http_request_options"),
    ("_http",),
    ("models",),
    ("model",),
    ("utils",),
    ("_model",),
    ("api_null_value", "year_month"),
    ("configuration", "config_file"),
    ("_config",),
    ("gateway_configuration",),
    ("purecloud_region_hosts",),
    ("logger",),
    ("_log",),
    ("_redaction", "_secret_names", "_naming", "_lazy", "_value", "_index", "_version", "_strict", "_changes"),
    ("_json", "_renamed", "_neighbours", "_old_names", "_definition", "_swagger"),
    ("_topics",),
    ("__pyinstaller",),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}


def modules() -> dict[str, Path]:
    """Return the package's hand-written modules, and one generated one of each kind, by their dotted names below it."""
    generated = {"apis/users_api.py", "models/user.py", "apis/__init__.py", "models/__init__.py"}
    found = {}
    for path in ROOT.rglob("*.py"):
        relative = path.relative_to(ROOT)
        if relative.parts[0] in ("apis", "models") and relative.as_posix() not in generated:
            continue
        name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
        found[name] = path
    del found["__init__"]
    return found


def run_time_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for other in node.orelse:
                yield other
                yield from run_time_nodes(other)
            continue
        yield node
        yield from run_time_nodes(node)


def imports(name: str, path: Path) -> set[str]:
    """Return the modules of the package that one of its modules imports."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    found: set[str] = set()
    for node in run_time_nodes(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            target = [*base, *(node.module or "").split(".")] if node.module else base
            for alias in node.names:
                inner = [*target, alias.name]
                found.add(".".join(inner if as_path(inner) else target))
        elif isinstance(node, ast.ImportFrom | ast.Import):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            absolute = [text for text in names if text.split(".")[0] == PACKAGE]
            assert not absolute, f"{path} imports {absolute[0]} by its absolute name; inside the package it is relative"
    return found - {name, ""}


def as_path(parts: list[str]) -> Path | None:
    path = ROOT.joinpath(*parts)
    return next((file for file in (path.with_suffix(".py"), path / "__init__.py") if file.is_file()), None)


@cache
def graph() -> dict[str, set[str]]:
    return {name: imports(name, path) for name, path in modules().items()}


@pytest.mark.parametrize("name", sorted(modules()))
def test_no_door_opens_upwards(name: str) -> None:
    room = name.split(".")[0]
    assert room in FLOOR, f"{name} is on no floor: give it a place in FLOORS, and in CONTRIBUTING.md"
    for target in sorted(graph()[name]):
        below = target.split(".")[0]
        assert FLOOR[room] <= FLOOR[below], f"{name} imports {target}, which is above it"


def test_no_import_runs_in_a_circle() -> None:
    edges = {name: {target for target in targets if target in graph()} for name, targets in graph().items()}
    # A package's __init__ that only names its folder stands for no module of its own.
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        pytest.fail(f"imports in a circle: {' -> '.join(error.args[1])}")


def test_the_walk_sees_imports_in_functions_and_none_for_type_checkers() -> None:
    code = "if TYPE_CHECKING:\n    import a\nelse:\n    import b\ndef f():\n    import c"
    names = [node.names[0].name for node in run_time_nodes(ast.parse(code)) if isinstance(node, ast.Import)]
    assert names == ["b", "c"]


def test_the_map_for_contributors_has_every_room() -> None:
    text = (ROOT.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    chart = text[text.index("## The map") : text.index("## Where do I change")]
    rooms = {name.split(".")[0] for name in graph()}
    assert [room for room in sorted(rooms) if f"`{room}.py`" not in chart and f"`{room}/`" not in chart] == []
