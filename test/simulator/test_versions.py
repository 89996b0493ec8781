"""Versions of an object."""

from __future__ import annotations

from typing import Any

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call
from .test_every_operation import DEFINITION, path_of, problems, query_of

VERSIONS = [
    path
    for path in DEFINITION.operations
    if path.rpartition("/")[0].endswith("/versions") and path.endswith("}") and DEFINITION.operation("GET", path)
]


def test_a_version_says_which_one_it_is() -> None:
    assert len(VERSIONS) > 15
    with open_call(Simulator(invent=True)) as call:
        for path in VERSIONS:
            operation = DEFINITION.operation("GET", path)
            assert operation
            names = DEFINITION.resolve(operation.response_schema or {})["properties"]
            last = path.rpartition("/")[2][1:-1]
            shown = call.ok("GET", path_of(operation, **{last: "7"}) + query_of(operation))
            said = next((shown[name] for name in ("version", "id") if name in names), 7)
            assert str(said) == "7", path
            assert problems(operation.response_schema or {}, shown) == []


def test_the_present_version_of_an_object_is_the_object(call: Any) -> None:
    module = call.ok("POST", "/api/v2/learning/modules", {"name": "Safety", "completionTimeInDays": 3})
    shown = call.ok("GET", f"{module['selfUri']}/versions/{module['version']}")
    assert (shown["name"], shown["version"]) == ("Safety", module["version"])
