"""One reader of Swagger: the generator's methods and the simulator's routes come from the same operations."""

from __future__ import annotations

from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._changes.surface import read_surface
from PureCloudPlatformClientV2._definition.check import check
from PureCloudPlatformClientV2._naming import underscore
from PureCloudPlatformClientV2._swagger import operations, resolve, success
from PureCloudPlatformClientV2.operation import operation_of
from PureCloudPlatformClientV2.simulator._definition import Definition, load_definition

from .definition import DOCUMENT

CONTENT = {"schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ({"200": CONTENT, "default": {}}, (200, CONTENT["schema"])),
        ({"200": {}, "202": CONTENT}, (202, CONTENT["schema"])),
        ({"204": {}, "202": {}}, (202, None)),
        ({"default": {}}, (200, None)),
        ({"400": CONTENT}, (200, None)),
        ({"201": {"$ref": "#/responses/Made"}}, (201, CONTENT["schema"])),
        ({}, (200, None)),
    ],
)
def test_success_is_the_lowest_2xx_with_content(responses: Any, expected: Any) -> None:
    assert success({"responses": {"Made": CONTENT}}, {"responses": responses}) == expected


def test_parameters_of_a_path_and_references_to_parameters_are_read() -> None:
    shared = {"$ref": "#/parameters/Id"}
    get = {"parameters": [{"name": "b", "in": "query", "type": "string"}], "responses": {"200": CONTENT}}
    document: dict[str, Any] = {
        "swagger": "2.0",
        "paths": {"/a/{id}": {"parameters": [shared], "get": get}},
        "parameters": {"Id": {"name": "id", "in": "path", "required": True, "type": "string"}},
    }
    [operation] = operations(document)
    assert [resolve(document, one)["name"] for one in operation.body["parameters"]] == ["id", "b"]
    simulated = Definition(document).operation("GET", "/a/{id}")
    assert simulated is not None
    assert [parameter.name for parameter in simulated.parameters] == ["id", "b"]


@pytest.mark.parametrize("reference", ["#/parameters/Circle", "#/parameters/Turn", "#/parameters/None", "#/swagger"])
def test_a_reference_that_leads_nowhere_is_a_fault_of_the_definition(reference: str) -> None:
    document: dict[str, Any] = {
        "swagger": "2.0",
        "info": {},
        "definitions": {},
        "paths": {"/a": {"get": {"tags": ["A"], "operationId": "a", "parameters": [{"$ref": reference}]}}},
        "parameters": {"Circle": {"$ref": "#/parameters/Turn"}, "Turn": {"$ref": "#/parameters/Circle"}},
    }
    assert any(reference in str(problem) for problem in check(document))


def test_the_changes_of_a_release_are_read_as_the_generator_reads_them() -> None:
    body = {"tags": ["A"], "operationId": "a", "responses": {"default": {"$ref": "#/responses/Made"}}}
    shared = [{"$ref": "#/parameters/Id"}]
    document: dict[str, Any] = {
        "swagger": "2.0",
        "info": {},
        "definitions": {},
        "paths": {"/a/{id}": {"parameters": shared, "get": body}},
        "parameters": {"Id": {"name": "id", "in": "path", "required": True, "type": "string"}},
        "responses": {"Made": {"schema": {"$ref": "#/definitions/Made"}}},
    }
    [operation] = read_surface(document).operations
    assert ([value.name for value in operation.parameters], operation.returns) == (["id"], "Made")


def test_sdk_and_simulator_agree_on_every_answer() -> None:
    checked = 0
    for path, methods in load_definition().operations.items():
        for method, simulated in methods.items():
            api = getattr(sdk, simulated.tags[0].replace(" ", "") + "Api")
            operation = operation_of(getattr(api, underscore(simulated.name)))
            assert (operation.method, operation.path) == (method, path)
            assert (operation.returns is None) == (simulated.response_schema is None)
            checked += 1
    assert checked == sum(map(len, DOCUMENT["paths"].values())) > 0
