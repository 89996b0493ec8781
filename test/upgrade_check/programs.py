# ruff: noqa: E501  a program under test stands on one line
"""A definition, what it becomes, and the report on small programs that use it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from PureCloudPlatformClientV2._changes.surface import read_surface
from PureCloudPlatformClientV2.upgrade_check import Report, check

Json = dict[str, Any]


def reference(name: str) -> Json:
    return {"$ref": f"#/definitions/{name}"}


def operation(name: str, returns: str | None, *parameters: Json, tag: str = "Things") -> Json:
    answer = {"schema": reference(returns)} if returns else {}
    return {"tags": [tag], "operationId": name, "parameters": list(parameters), "responses": {"200": answer}}


ID = {"name": "thingId", "in": "path", "required": True, "type": "string"}
DAY = {"name": "day", "in": "query", "required": True, "type": "string"}
OLD: Json = {
    "swagger": "2.0",
    "info": {"x-sdk-version": "1.0.0"},
    "paths": {
        "/things/{thingId}": {
            "get": operation(
                "getThing", "Thing", ID, DAY,
                {"name": "expand", "in": "query", "type": "string"},
                {"name": "state", "in": "query", "type": "string", "enum": ["on", "off"]},
                {"name": "sortOrder", "in": "query", "type": "string"},
            ),
            "delete": operation("deleteThing", None, ID),
            "put": operation("putThing", "Thing", ID, {"name": "body", "in": "body", "required": True, "schema": reference("Thing")}),
        },
        "/things": {"get": operation("getThings", "ThingListing")},
        "/old": {"get": operation("getOld", None, tag="Old")},
        "/steady": {"get": operation("getSteady", "Thing")},
    },
    "definitions": {
        "Thing": {
            "properties": {
                "id": {"type": "string"}, "label": {"type": "string"}, "size": {"type": "integer"},
                "state": {"type": "string", "enum": ["on", "off"]}, "part": reference("Part"),
                "parts": {"type": "array", "items": reference("Part")},
                "named": {"type": "object", "additionalProperties": reference("Part")},
            }
        },
        "Part": {"properties": {"weight": {"type": "number"}, "maker": reference("Maker")}},
        "Maker": {"properties": {"town": {"type": "string"}, "firm": {"type": "string"}, "land": {"type": "string"}}},
        "ThingListing": {"properties": {"entities": {"type": "array", "items": reference("Thing")}}},
    },
}  # fmt: skip


def changed() -> Json:
    new = copy.deepcopy(OLD)
    new["info"]["x-sdk-version"] = "2.0.0"
    paths, models = new["paths"], new["definitions"]
    del paths["/things/{thingId}"]["delete"], paths["/old"]
    thing = paths["/things/{thingId}"]["get"]
    thing["parameters"][2]["name"] = "expands"
    thing["parameters"][3]["enum"].remove("off")
    thing["parameters"][4]["required"] = True
    paths["/things"]["get"]["operationId"] = "listThings"
    models["Thing"]["properties"]["labels"] = models["Thing"]["properties"].pop("label")
    models["Thing"]["properties"]["size"]["type"] = "string"
    models["Thing"]["properties"]["state"]["enum"].remove("off")
    models["Part"]["properties"].pop("weight")
    models["Part"]["properties"]["maker"] = reference("PartMaker")
    models["PartMaker"] = models.pop("Maker")
    return new


NEW = changed()
USE_API = "import PureCloudPlatformClientV2 as p\nusers = p.ThingsApi(client)\n"


def report(folder: Path, **files: str) -> Report:
    (folder / "new.json").write_text(json.dumps(NEW))
    program = folder / "program"
    for name, text in files.items():
        path = program / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return check(program, folder / "new.json", read_surface(OLD))


def lines(found: Report) -> list[tuple[int, str]]:
    return [(finding.line, finding.text) for finding in found.findings]
