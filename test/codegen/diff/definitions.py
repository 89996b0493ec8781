"""The definition that the tests of diffs change, and what `python -m codegen diff` says of two."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main

Json = dict[str, Any]

OLD: Json = {
    "swagger": "2.0",
    "info": {"title": "Tiny", "version": "v2", "x-sdk-version": "3.4.5"},
    "paths": {
        "/things/{id}": {
            "get": {
                "tags": ["Things", "Store"],
                "operationId": "getThing",
                "summary": "Get a thing.",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "type": "string"},
                    {"name": "day", "in": "query", "required": True, "type": "string"},
                    {"name": "sortOrder", "in": "query", "type": "string", "enum": ["up", "down"], "default": "up"},
                    {"name": "pageSize", "in": "query", "type": "integer", "description": "How many."},
                ],
                "responses": {"200": {"schema": {"$ref": "#/definitions/Thing"}}},
                "x-inin-requires-permissions": {"type": "ANY", "permissions": ["thing:view"]},
            }
        },
        "/things": {"post": {"tags": ["Things"], "operationId": "postThings", "responses": {"204": {}}}},
    },
    "definitions": {
        "Thing": {
            "description": "A thing.",
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "modelName": {"type": "string", "description": "Its name."},
                "state": {"type": "string", "enum": ["on", "off"]},
                "size": {"type": "integer", "maximum": 9},
                "made": {"$ref": "#/definitions/Maker"},
            },
        },
        "Maker": {"properties": {"id": {"type": "string"}, "firm": {"type": "string"}, "town": {"type": "string"}}},
    },
}


def get(document: Json) -> Json:
    operation: Json = document["paths"]["/things/{id}"]["get"]
    return operation


def parameter(document: Json, index: int) -> Json:
    value: Json = get(document)["parameters"][index]
    return value


def attributes(document: Json) -> Json:
    value: Json = document["definitions"]["Thing"]["properties"]
    return value


def attribute(document: Json, name: str) -> Json:
    value: Json = document["definitions"]["Thing"]["properties"][name]
    return value


def rename(mapping: Json, old: str, new: str) -> None:
    mapping[new] = mapping.pop(old)


def rename_maker(document: Json) -> None:
    rename(document["definitions"], "Maker", "ThingMaker")
    attribute(document, "made")["$ref"] = "#/definitions/ThingMaker"


def rename_path_parameter(document: Json) -> None:
    rename(document["paths"], "/things/{id}", "/things/{thingId}")
    document["paths"]["/things/{thingId}"]["get"]["parameters"][0]["name"] = "thingId"


def add_zone(document: Json) -> None:
    get(document)["parameters"].append({"name": "zone", "in": "query", "required": True, "type": "boolean"})


def written(folder: Path, name: str, document: Any) -> str:
    path = folder / name
    path.write_text(json.dumps(document))
    return str(path)


def diff(folder: Path, capsys: pytest.CaptureFixture[str], old: Any, new: Any, *options: str) -> Json:
    paths = [written(folder, "old.json", old), written(folder, "new.json", new)]
    assert main(["diff", *paths, "--format", "json", *options]) == 0
    told: Json = json.loads(capsys.readouterr().out)
    return told


def found(told: Json) -> set[tuple[str, str, str]]:
    return {
        (level, one["kind"], ".".join(filter(None, (one["owner"], one.get("name", "")))))
        for level, changes in told["changes"].items()
        for one in changes
    }
