"""Definitions: the bundled one, and the dialect in which the platform published older ones."""

from __future__ import annotations

import gzip
import json
import lzma
import re
from pathlib import Path
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._definition import BUNDLED_DEFINITION, DefinitionError, load_definition

from .conftest import open_call

OLDER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"version": "v2", "title": "Things"},
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {"Some Auth": {"type": "oauth2", "flow": "implicit", "scopes": {"all": "All"}}},
    "responses": {
        "404": {"description": "Not there.", "schema": {"$ref": "#/definitions/ErrorBody"}},
        "ok": {"description": "A thing.", "schema": {"$ref": "#/definitions/Thing"}},
    },
    "paths": {
        "/api/v2/things": {
            "get": {
                "summary": "List.",
                "parameters": [
                    {"name": "pageSize", "in": "query", "type": "integer", "format": "int32", "default": 2},
                    {"name": "pageNumber", "in": "query", "type": "integer", "format": "int32"},
                    {"name": "deep", "in": "query", "type": "boolean", "enum": ["true", "false"]},
                ],
                "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/ThingListing"}}},
                "security": [{"Some Auth": ["all"]}],
            },
            "post": {
                "parameters": [{"in": "body", "name": "body", "schema": {"$ref": "#/definitions/Thing"}}],
                "responses": {"201": {"$ref": "#/responses/ok"}, "404": {"$ref": "#/responses/404"}},
                "security": [{"Some Auth": ["all"]}],
            },
        },
        "/api/v2/things/{thingId}": {
            "parameters": [{"name": "thingId", "in": "path", "required": True, "type": "string"}],
            "get": {
                "parameters": [{"name": "strayId", "in": "path", "required": True, "type": "string"}],
                "responses": {"200": {"$ref": "#/responses/ok"}},
            },
            "delete": {"responses": {"204": {"description": "Gone."}}},
            "put": {
                "parameters": [{"in": "body", "name": "body", "schema": {"$ref": "#/definitions/Thing"}}],
                "responses": {"default": {"description": "successful operation"}},
            },
        },
    },
    "definitions": {
        "ErrorBody": {"type": "object", "properties": {"message": {"type": "string"}}},
        "Thing": {
            "type": "object",
            "required": ["id", "name"],
            "properties": {
                "id": {"type": "string", "description": "Given by the platform.", "readOnly": True},
                "name": {"type": "string", "example": "x"},
                "tags": {"type": "array", "uniqueItems": True, "items": {"type": "string"}},
                "parent": {"$ref": "#/definitions/Thing"},
                "size": {"type": "number", "format": "float", "minimum": 0, "maximum": 5},
                "dateCreated": {"type": "string", "format": "date-time"},
                "selfUri": {"type": "string", "format": "uri", "readOnly": True},
            },
        },
        "ThingListing": {
            "type": "object",
            "properties": {
                "entities": {"type": "array", "items": {"$ref": "#/definitions/Thing"}},
                "pageSize": {"type": "integer", "format": "int32"},
                "total": {"type": "integer", "format": "int64"},
                "nextUri": {"type": "string", "format": "uri"},
            },
        },
    },
}
THINGS = "/api/v2/things"


@pytest.fixture(params=["plain", "gzip"])
def older_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    data = json.dumps(OLDER).encode()
    file = tmp_path / "older"
    file.write_bytes(gzip.compress(data) if request.param == "gzip" else data)
    return file


def test_older_dialect_is_simulated(older_file: Path) -> None:
    with open_call(Simulator(definition=older_file)) as call:
        answer = call("POST", THINGS, {"name": "One", "size": 5, "parent": {"name": "Zero"}})
        one = answer.json()
        assert (answer.status, one["name"], one["selfUri"]) == (201, "One", f"{THINGS}/{one['id']}")
        for name in ("Two", "Three"):
            call.ok("POST", THINGS, {"name": name})
        page = call.ok("GET", f"{THINGS}?deep=true")
        assert page["entities"][0] == one and (page["pageSize"], page["total"]) == (2, 3) and page["nextUri"]
        assert call("PUT", one["selfUri"], {"name": "Uno"}).data == b""
        assert call.ok("GET", one["selfUri"])["name"] == "Uno"
        gone = call("DELETE", one["selfUri"])
        assert (gone.status, gone.data, gone.headers.get("Content-Length")) == (204, b"", None)
        assert call("GET", one["selfUri"]).status == 404


@pytest.mark.parametrize(
    ("body", "field"),
    [({"size": 1}, "name"), ({"name": "x", "tags": ["a", "a"]}, "tags"), ({"name": "x", "size": 9}, "size")],
)
def test_older_dialect_is_validated(tmp_path: Path, body: Any, field: str) -> None:
    file = tmp_path / "older.json"
    file.write_text(json.dumps(OLDER))
    with open_call(Simulator(definition=file)) as call:
        answer = call("POST", THINGS, body)
        assert answer.status == 400 and answer.json()["message"].startswith(f"{field}: ")


def test_where_a_release_answers_with_a_text_there_is_one(tmp_path: Path) -> None:
    members: list[Any] = [{"name": "body", "in": "body", "required": True, "schema": {"type": "array", "items": {}}}]
    members.append({"name": "queueId", "in": "path", "required": True, "type": "string"})
    add: dict[str, Any] = {"operationId": "addUsers", "tags": ["Routing"], "parameters": members}
    add["responses"] = {"200": {"description": "Done.", "schema": {"type": "string"}}}
    file = tmp_path / "older.json"
    file.write_text(json.dumps({**OLDER, "paths": {"/api/v2/routing/queues/{queueId}/users": {"post": add}}}))
    with open_call(Simulator(definition=file, invent=True)) as call:
        assert isinstance(call.ok("POST", "/api/v2/routing/queues/q/users", [{"id": "u"}]), str)


def a_release_with_numbered_versions(tmp_path: Path) -> Path:
    """Its versions are found by a number, while their `id` is a text."""
    number: dict[str, Any] = {"name": "thingVersion", "in": "path", "required": True, "type": "integer"}
    owner = {"name": "thingId", "in": "path", "required": True, "type": "string"}
    body = {"name": "body", "in": "body", "required": True, "schema": {"$ref": "#/definitions/ThingVersion"}}

    def operation(schema: str | None, *parameters: dict[str, Any]) -> dict[str, Any]:
        answer = {"schema": {"$ref": f"#/definitions/{schema}"}} if schema else {}
        responses = {"200": {"description": "Done.", **answer}}
        return {"operationId": f"x{schema}", "tags": ["T"], "parameters": [*parameters], "responses": responses}

    text, count = {"type": "string"}, {"type": "integer"}
    version = {"type": "object", "properties": {"id": text, "name": text, "version": count, "rows": count}}
    entities = {"type": "array", "items": {"$ref": "#/definitions/ThingVersion"}}
    listing = {"type": "object", "properties": {"entities": entities, "total": count}}
    above, item = "/api/v2/things/{thingId}/versions", "/api/v2/things/{thingId}/versions/{thingVersion}"
    one, changed = operation("ThingVersion", owner, number), operation("ThingVersion", owner, number, body)
    paths = {
        above: {"get": operation("Listing", owner), "post": operation("ThingVersion", owner, body)},
        item: {"get": one, "patch": changed, "delete": operation(None, owner, number)},
    }  # fmt: skip
    file = tmp_path / "numbered.json"
    file.write_text(json.dumps({**OLDER, "paths": paths, "definitions": {"ThingVersion": version, "Listing": listing}}))
    return file


def test_objects_that_are_found_by_a_number_are_given_one(tmp_path: Path) -> None:
    with open_call(Simulator(definition=a_release_with_numbered_versions(tmp_path))) as call:
        path = f"{THINGS}/t/versions"
        assert [call.ok("POST", path, {"name": name})["version"] for name in ("One", "Two")] == [1, 2]
        assert call.ok("PATCH", f"{path}/2", {"name": "Zwei"}) == {**call.ok("GET", f"{path}/2"), "version": 2}
        assert [one["name"] for one in call.ok("GET", path)["entities"]] == ["One", "Zwei"]
        call.ok("DELETE", f"{path}/1")
        assert (call("GET", f"{path}/1").status, call("GET", f"{path}/9").status) == (404, 404)
        assert call("GET", f"{path}/x").status == 400


def test_a_definition_is_read_once_until_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_text(json.dumps(OLDER))
    first = load_definition(file)
    assert load_definition(str(file)) is first
    file.write_text(json.dumps({**OLDER, "paths": {}}) + " ")
    assert load_definition(file).operations == {}


def test_a_reference_to_nothing_names_itself(tmp_path: Path) -> None:
    file = tmp_path / "dangling.json"
    file.write_text(json.dumps({**OLDER, "definitions": {}}))
    with pytest.raises(DefinitionError, match="Thing"):
        Simulator(definition=file)


def test_bundled_definition_is_the_one_that_the_package_is_generated_from() -> None:
    bundled = load_definition()
    source = load_definition(Path(__file__).parents[2] / "definition" / "platform-api.json")
    assert bundled.version == source.version
    assert bundled.operations == source.operations
    assert bundled.schemas == {name: source.schemas[name] for name in bundled.schemas}


def test_bundled_definition_has_every_model_that_an_operation_refers_to_and_no_other() -> None:
    document = json.loads(lzma.decompress(BUNDLED_DEFINITION.read_bytes()))
    named = set(re.findall(r'"#/definitions/(\w+)"', json.dumps(document)))
    assert named == document["definitions"].keys()


def test_the_template_of_a_path_is_the_most_literal_one_that_fits() -> None:
    definition = load_definition()
    templates = [template.split("/") for template in definition.operations]
    for template in list(definition.operations)[::9]:
        parts = re.sub(r"\{[^}]+\}", "some", template).split("/")
        fitting = [
            one
            for one in templates
            if len(one) == len(parts) and all(a == b or a.startswith("{") for a, b in zip(one, parts, strict=True))
        ]
        assert definition.template("/".join(parts)).count("{") == min("/".join(one).count("{") for one in fitting)
        assert definition.template("/".join(parts)).split("/") in fitting
    assert definition.template("/api/v2/no/such/path") == ""
