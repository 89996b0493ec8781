"""Whatever a definition says, at every place of it: it is refused with a place, or it stays text in what is written."""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.describe import describe
from codegen.render import _files
from PureCloudPlatformClientV2._changes.compare import compare
from PureCloudPlatformClientV2._changes.surface import read_surface
from PureCloudPlatformClientV2._definition.check import check
from PureCloudPlatformClientV2._definition.errors import DefinitionError

SMALL = Path(__file__).parent / "small.json"
TEXTS = ['x"); HOSTILE(); ("', "x'); HOSTILE(); ('", 'x"""\nHOSTILE()\n"""', "HOSTILE()", "x]; HOSTILE(); [", "x\\"]
TEXTS += ["x\r\u2028HOSTILE()\x00", "{{ HOSTILE() }}", "../../hostile", "class", "", "\ud800"]
VALUES: list[Any] = [None, 3, True, 1.5, [], {}, [None], {"a": None}, {"$ref": "#/definitions/Thing"}]

Place = tuple[Any, ...]


def places(node: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every place below the document, and what stands there."""
    if place:
        yield place, node
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from places(value, (*place, key))


def changed(document: Any, place: Place, value: Any, as_key: bool) -> Any:
    """The document with a value, or a key, replaced."""
    copied = parent = copy.copy(document)
    for key in place[:-1]:  # what is beside the place is shared: nothing that reads a document changes it
        parent[key] = parent = copy.copy(parent[key])
    if as_key:
        parent[value] = parent.pop(place[-1])
    else:
        parent[place[-1]] = value
    return copied


def written(document: Any) -> dict[str, str]:
    """The programs that the document gives, nothing where it is refused with places."""
    problems = check(document)
    if not problems:
        compare(SURFACE, read_surface(document))  # what is sound can be compared
    try:
        return {} if problems else dict(_files(describe(document, "1.2.3")))
    except DefinitionError as error:
        assert all(problem.place for problem in error.problems)
        return {}


@cache
def calls(text: str) -> set[str]:
    """The names of the functions that a program calls. Most programs are the same, whatever stands at one place."""
    nodes = [node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    return {ast.unparse(node) for node in nodes}


def assert_harmless(document: Any) -> None:
    for name, text in written(document).items():
        text.encode()
        assert ".." not in name
        if name.endswith((".py", ".pyi")):
            assert "HOSTILE" not in calls(text), name


DOCUMENT = json.loads(SMALL.read_text())
PLACES = list(places(DOCUMENT))
SURFACE = read_surface(DOCUMENT)


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_a_text_never_becomes_a_program(text: str) -> None:
    for place, value in PLACES:
        if isinstance(value, str):
            assert_harmless(changed(DOCUMENT, place, text, as_key=False))
        if isinstance(place[-1], str):
            assert_harmless(changed(DOCUMENT, place, text, as_key=True))


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_a_value_of_another_kind_is_refused_or_taken(value: Any) -> None:
    for place, _ in PLACES:
        assert_harmless(changed(DOCUMENT, place, value, as_key=False))


def generated(tmp_path: Path, document: Any) -> Path:
    file = tmp_path / "definition.json"
    file.write_text(json.dumps(document))
    assert main(["--definition", str(file), "--output", str(tmp_path)]) == 0
    return tmp_path / "PureCloudPlatformClientV2"


def test_descriptions_stay_within_their_quotes(tmp_path: Path) -> None:
    document = copy.deepcopy(DOCUMENT)
    text = 'Ends with """\nHOSTILE()\n""" and \\""" and \x00 and """"'
    for place, value in PLACES:
        if place[-1] in ("description", "summary") and isinstance(value, str):
            document = changed(document, place, text, as_key=False)
    package = generated(tmp_path, document)
    for file in [*package.rglob("*.py"), *package.rglob("*.pyi")]:
        assert "HOSTILE" not in calls(file.read_text(encoding="utf-8"))
    assert "HOSTILE()" in (package / "apis/other_api.pyi").read_text(encoding="utf-8")


@pytest.mark.parametrize("pattern", [r'\\"', r"\"x\"", '"', "'", "é\\d", r"\\", "a\nb", r"^[^\"']+$"], ids=ascii)
def test_a_pattern_is_the_pattern_of_the_definition(tmp_path: Path, pattern: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["definitions"]["Thing"]["properties"]["code"]["pattern"] = pattern
    tree = ast.parse((generated(tmp_path, document) / "models/thing.py").read_text(encoding="utf-8"))
    keywords = [node for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "pattern"]
    assert [ast.literal_eval(node.value) for node in keywords] == [pattern]


def test_a_long_enumeration_with_brackets_is_broken_into_lines(tmp_path: Path) -> None:
    document = copy.deepcopy(DOCUMENT)
    values = [f"a]{number}, [b" for number in range(40)]
    document["definitions"]["Thing"]["properties"]["state"]["enum"] = values
    text = (generated(tmp_path, document) / "models/thing.py").read_text(encoding="utf-8")
    constants = {node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)}
    assert constants >= set(values)
    assert max(map(len, text.splitlines())) <= 120


def test_a_model_called_as_a_keyword_in_small_letters_has_a_module(tmp_path: Path) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["definitions"]["Import"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    document["definitions"]["Part"]["properties"]["import"] = {"$ref": "#/definitions/Import"}
    document["definitions"]["Nothing"]["properties"] = {"import": {"$ref": "#/definitions/Import"}}
    package = generated(tmp_path, document)
    assert (package / "models/import_.py").exists()
    assert "from .import_ import Import as Import\n" in (package / "models/__init__.pyi").read_text()
    for file in package.rglob("*.py*"):
        ast.parse(file.read_text(encoding="utf-8"))
