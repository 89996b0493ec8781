"""The table of what is simulated how: up to date, and it tells the truth."""

from __future__ import annotations

import random
from typing import Any

from codegen.simulator_coverage import PAGE, kind_of, page
from PureCloudPlatformClientV2.simulator._resources import resources_of

ORIGINS = {
    "collections": {"stored"},
    "singletons": {"stored", "sample"},
    "samples": {"sample", "stored"},
}  # facts of the start


def test_the_page_is_what_the_script_writes() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m codegen.simulator_coverage"


def test_the_header_of_an_answer_says_what_the_table_says(inventive_call: Any) -> None:
    definition = inventive_call.simulator.definition
    gets = [
        operations["GET"]
        for path, operations in definition.operations.items()
        if "GET" in operations and not any(p.required and p.place != "path" for p in operations["GET"].parameters)
    ]
    tried = 0
    for operation in random.Random(3).sample(gets, 150):
        kind = kind_of(operation, definition, resources_of(definition))
        path = "/".join("1" if part.startswith("{") else part for part in operation.path.split("/"))
        answer = inventive_call("GET", path)
        if answer.status == 200 and kind in ORIGINS:
            tried += 1
            collection = resources_of(definition).collections.get(operation.path)
            filled_by_samples = kind == "collections" and not (collection and collection.created_by_post)
            allowed = ORIGINS[kind] | ({"sample"} if filled_by_samples else set())
            assert answer.headers["Simulator-Answer"] in allowed, (operation.path, kind)
    assert tried > 50
