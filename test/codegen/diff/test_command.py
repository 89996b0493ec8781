"""The command `python -m codegen diff`: its Markdown, its exit codes, what it cannot read, the next version."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.diff.version import next_version
from PureCloudPlatformClientV2._changes.change import LEVELS

from .definitions import (
    OLD,
    Json,
    add_zone,
    attribute,
    attributes,
    get,
    rename_maker,
    rename_path_parameter,
    written,
)


def test_markdown_orders_by_level_and_names_the_renamed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = copy.deepcopy(OLD)
    new["info"]["x-sdk-version"] = "4.0.0"
    rename_maker(new)
    attribute(new, "state")["enum"].append("broken")
    get(new)["summary"] = "Fetch a thing."
    paths = [written(tmp_path, "old.json", OLD), written(tmp_path, "new.json", new)]
    assert main(["diff", *paths]) == 0
    text = capsys.readouterr().out
    assert text.startswith(
        "# 4.0.0: changes since 3.4.5\n\nThe changes are major: a program may have to change.\n\n| level | change |"
    )
    places = [
        text.index(part)
        for part in ("## Major", "`Maker`: renamed to `ThingMaker`", "## Minor", "broken", "## Point", "Fetch")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (rename_maker, "- `Maker`: renamed to `ThingMaker`"),
        (rename_path_parameter, "parameter `id` renamed to `thing_id`"),
        (lambda d: attributes(d).pop("size"), "- `Thing`: attribute `size` removed: `int`"),
        (lambda d: attribute(d, "state")["enum"].pop(), "- `Thing`: attribute `state` value removed: `off`"),
        (add_zone, "required parameter `zone` added: `bool`"),
    ],
)
def test_a_change_reads_as_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], edit: Callable[[Json], object], line: str
) -> None:
    new = copy.deepcopy(OLD)
    edit(new)
    assert main(["diff", written(tmp_path, "old.json", OLD), written(tmp_path, "new.json", new)]) == 0
    assert line in capsys.readouterr().out


@pytest.mark.parametrize(
    ("edit", "status"),
    [(lambda d: None, 0), (lambda d: get(d).update(summary="x"), 3),
     (lambda d: get(d).update(deprecated=True), 4), (lambda d: d["paths"].pop("/things"), 5)],
)  # fmt: skip
def test_exit_codes_tell_the_level_when_asked(tmp_path: Path, edit: Callable[[Json], object], status: int) -> None:
    new = copy.deepcopy(OLD)
    edit(new)
    paths = [written(tmp_path, "old.json", OLD), written(tmp_path, "new.json", new)]
    assert main(["diff", *paths, "--exit-code", "--output", str(tmp_path / "notes.md")]) == status
    assert main(["diff", *paths, "--output", str(tmp_path / "notes.md")]) == 0


@pytest.mark.parametrize("text", ["", "[]", '{"swagger": "3.0"}', '{"swagger": "2.0", "paths": []}', "[" * 100000])
def test_what_is_no_definition_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text(text)
    assert main(["diff", written(tmp_path, "old.json", OLD), str(broken)]) == 1
    assert str(broken) in capsys.readouterr().err
    assert main(["diff", str(tmp_path / "missing.json"), str(broken)]) == 1


@pytest.mark.parametrize(
    ("version", "level", "expected"),
    [
        ("219.0.0", "major", "220.0.0"),
        ("219.3.4", "minor", "219.4.0"),
        ("219.3.4", "point", "219.3.5"),
        ("1.2.3", None, "1.2.3"),
    ],
)
def test_the_next_version(version: str, level: str | None, expected: str) -> None:
    assert next_version(version, level) == expected


def test_levels_are_ordered() -> None:
    assert LEVELS == ("major", "minor", "point")
    with pytest.raises(ValueError, match="v2"):
        next_version("v2", "minor")
