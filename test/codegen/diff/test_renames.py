"""What is only renamed between two definitions is told as that, and as nothing else."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from .definitions import (
    OLD,
    Json,
    diff,
    found,
    rename_maker,
    rename_path_parameter,
)


def test_a_path_parameter_is_known_by_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = copy.deepcopy(OLD)
    rename_path_parameter(new)
    told = found(diff(tmp_path, capsys, OLD, new))
    assert ("major", "parameter renamed", "get_thing.id") in told


def test_a_renamed_model_changes_no_type_that_names_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = copy.deepcopy(OLD)
    rename_maker(new)
    told = diff(tmp_path, capsys, OLD, new)
    assert told["renamed_models"] == {"Maker": "ThingMaker"}
    assert told["counts"] == {"model renamed": 1}


def test_a_listing_of_something_else_is_no_rename(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def listing(entity: str) -> Json:
        pages = {name: {"type": "integer"} for name in ("total", "pageSize", "pageCount", "pageNumber")}
        return {"properties": pages | {"entities": {"type": "array", "items": {"$ref": f"#/definitions/{entity}"}}}}

    old, new = copy.deepcopy(OLD), copy.deepcopy(OLD)
    old["definitions"]["ThingListing"] = listing("Thing")
    new["definitions"]["MakerListing"] = listing("Maker")
    assert diff(tmp_path, capsys, old, new)["renamed_models"] == {}
