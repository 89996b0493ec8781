"""Every command that reads a definition refuses a broken one in the same way: each fault with its file and place."""

from __future__ import annotations

import gzip
import json
import lzma
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main as codegen
from PureCloudPlatformClientV2._definition.errors import DefinitionError, Problem
from PureCloudPlatformClientV2._definition.file import load
from PureCloudPlatformClientV2._definition.walk import text_of, walk
from PureCloudPlatformClientV2.upgrade_check.__main__ import main as upgrade_check

SOUND = '{"swagger": "2.0", "info": {"x-sdk-version": "1.0.0"}, "paths": {}, "definitions": {%s}}'
DEEP = '{"properties": {"a": ' * 60 + '{"type": "string"}' + "}}" * 60
HALF_PACKED = gzip.compress(SOUND.encode())[:-12]
SPOILT = bytes([byte ^ 255 if place == 20 else byte for place, byte in enumerate(gzip.compress(SOUND.encode() * 9))])
LOOP = '"A": {"$ref": "#/definitions/A"}'

FAULTS: dict[str, tuple[str | bytes, str]] = {
    "nothing": ("", "$: not JSON: "),
    "no UTF-8": (b'{"a": "\xff"}', "$: not JSON: "),
    "half a file of gzip": (HALF_PACKED, "$: not JSON: "),
    "a spoilt file of gzip": (SPOILT, "$: not JSON: "),
    "half a file of xz": (lzma.compress(b"{}")[:-8], "$: not JSON: "),
    "a number without end": ("1" * 5000, "$: not JSON: "),
    "no end of brackets": ("[" * 100_000, "$: nested too deeply"),
    "deeper than any schema": (SOUND % f'"A": {DEEP}', "$.definitions.A.properties.a.properties.a.properties"),
    "another document": ("[]", "$.swagger: the definition is not Swagger 2.0"),
    "a key twice": ('{"swagger": "2.0", "swagger": "2.0"}', "$.swagger: the key is there more than once"),
    "a model twice": (SOUND % '"A": {}, "B": {"type": "object"}, "A": {}', "$.definitions.A: the key is there more"),
    "a field twice": (
        SOUND % '"A": {"properties": {"b": {"enum": [{"c": 1}, {"c": 1, "d": 2, "c": 3}]}}}',
        "$.definitions.A.properties.b.enum[1].c: the key is there more than once",
    ),
    "a key of a megabyte": (SOUND % f'"{"a" * 2**20}": {{}}', "$.definitions: a key of 1048576 characters"),
    "a model that is itself": (SOUND % LOOP, "$.definitions.A: dangling $ref '#/definitions/A'"),
    "a list for a model": (SOUND % '"A": []', "$.definitions.A: a schema (JSON object) is required here"),
    "required as a text": (SOUND % '"A": {"required": "id"}', "$.definitions.A.required: a list of texts is required"),
    "a number for a text": (SOUND % '"A": {"description": 5}', "$.definitions.A.description: a text is required here"),
    "a name with NUL": (SOUND % '"A": {"properties": {"a\\u0000": {}}}', r"$.definitions.A.properties.a\x00: a name"),
    "half a character": (SOUND % '"A": {"title": "\\ud800"}', "$.definitions.A.title: a lone surrogate is no text"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_one_line_with_its_file_and_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    content, place = FAULTS[name]
    broken, sound = tmp_path / "broken.json", tmp_path / "sound.json"
    broken.write_bytes(content if isinstance(content, bytes) else content.encode())
    sound.write_text(SOUND % "")
    with pytest.raises(DefinitionError) as caught:
        load(broken)
    assert str(caught.value).startswith(f"{broken}: {place}")
    commands: list[tuple[Callable[[list[str]], int], list[str], int]] = [
        (codegen, ["diff", str(sound), str(broken)], 1),
        (codegen, ["diff", str(broken), str(sound)], 1),
        (upgrade_check, [str(tmp_path), "--to", str(broken)], 2),
    ]
    for command, arguments, status in commands:
        assert command(arguments) == status
        out, error = capsys.readouterr()
        assert (out, error.partition(": ")[2]) == ("", f"{caught.value}\n")
    assert codegen(["--definition", str(broken), "--output", str(tmp_path / "output")]) == 1
    assert f"\n{place}" in capsys.readouterr().err


def test_names_of_python_itself_are_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    models = '"__class__": {"properties": {"__init__": {"type": "string"}, "$": {"type": "string"}}}, "None": {}'
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(SOUND % models)
    new.write_text(SOUND % "")
    assert codegen(["diff", str(old), str(new)]) == 0
    assert "`__class__`" in capsys.readouterr().out


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lzma.compress])
def test_a_packed_definition_is_read_as_a_plain_one(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    file = tmp_path / "definition"
    file.write_bytes(pack((SOUND % '"A": {}').encode()))
    assert load(file)["definitions"] == {"A": {}}


def test_all_doubled_keys_are_told_in_one_run(tmp_path: Path) -> None:
    file = tmp_path / "definition.json"
    # The first "A" is lost with what is doubled in it; nothing else may take its place.
    file.write_text(SOUND % '"A": {"x": 1, "x": 2}, "A": {"y": [[{"z": 1, "z": 1}]]}, "B": {"y": 1, "y": 2}')
    with pytest.raises(DefinitionError) as caught:
        load(file)
    assert [problem.place for problem in caught.value.problems] == [
        "$.definitions.A", "$.definitions.A.y[0][0].z", "$.definitions.B.y",
    ]  # fmt: skip


def test_a_place_is_one_line_whatever_its_names_hold() -> None:
    assert str(Problem("$.a\n\x1b[2J\ud800é", "bad")) == r"$.a\n\x1b[2J\ud800\xe9: bad"
    assert str(Problem("$.é", "bad")) == "$.é: bad"


def test_the_walk_gives_every_value_its_place_in_order() -> None:
    document: Any = json.loads('{"a": [1, {"b": []}], "c": 2}')
    assert [text_of(place) for place, _ in walk(document)] == ["$", "$.a", "$.a[0]", "$.a[1]", "$.a[1].b", "$.c"]
    assert [text_of(place) for place, _ in walk(document, deepest=1)] == ["$", "$.a", "$.c"]
