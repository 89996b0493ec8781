"""Examples of methods, run against the simulator. The types of all: test/codegen/whole_definition.py."""

from __future__ import annotations

import pytest

import PureCloudPlatformClientV2 as sdk
from codegen.site.examples import example
from codegen.site.source import Source
from PureCloudPlatformClientV2.rest import ApiException
from PureCloudPlatformClientV2.simulator import Simulator

EVERY = 30
"""Of each class the first method and every thirtieth after it are run; a type checker reads all."""


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_examples_of_every_class_are_run(source: Source) -> None:
    """That the simulator knows no such id is an answer; that it or the SDK refuses the request is not."""
    faults: list[str] = []
    host = sdk.configuration.host
    with Simulator() as sim:
        sdk.configuration.host = sim.host
        try:
            for api in source.sdk.apis:
                for operation in api.operations[::EVERY]:
                    problem = run(example(source, api, operation), sim)
                    faults += [f"{api.name}.{operation.name}: {problem}"] if problem else []
        finally:
            sdk.configuration.host = host
    assert faults == []


def run(text: str, sim: Simulator) -> str:
    credentials = repr((sim.client_id, sim.client_secret))[1:-1]
    code = compile(text.replace('"client id", "client secret"', credentials), "example", "exec")
    try:
        exec(code, {"print": lambda *_: None})
    except ApiException as error:
        return str(error) if error.status in (0, 400) else ""
    return ""
