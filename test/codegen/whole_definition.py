"""The definition against Swagger's schema, examples of methods, old names in a type checker: `make test-release`."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV2SpecValidator

import PureCloudPlatformClientV2 as sdk
from codegen.complete import main as complete
from codegen.site.examples import example
from codegen.site.examples import main as write_examples
from codegen.site.source import read
from PureCloudPlatformClientV2.rest import ApiException
from PureCloudPlatformClientV2.simulator import Simulator
from test.codegen.test_aliases import with_aliases

ROOT = Path(__file__).parents[2]


def test_the_definition_is_valid_swagger() -> None:
    document = json.loads((ROOT / "definition/platform-api.json").read_bytes())
    faults = [
        f"{list(one.absolute_path)}: {one.message[:200]}" for one in OpenAPIV2SpecValidator(document).iter_errors()
    ]
    assert faults == []


def test_a_type_checker_takes_the_examples_of_all_methods(tmp_path: Path) -> None:
    assert write_examples([str(tmp_path / "examples")]) == 0
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path / "cache"), str(tmp_path / "examples")]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=540)
    assert result.returncode == 0, result.stdout[-3000:]


def test_a_bare_definition_becomes_valid_and_keeps_what_it_has(tmp_path: Path) -> None:
    order = {"name": "order", "in": "query", "type": "string", "enum": ["ascending", "descending"], "default": "ASC"}
    download = {"name": "download", "in": "query", "type": "boolean", "enum": ["true", "false"], "default": False}
    responses: dict[str, Any] = {"200": {"schema": {"type": "string"}}, "204": {}, "404": {"description": "Gone."}}
    operation = {
        "tags": ["A"],
        "operationId": "getA",
        "parameters": [order, download],
        "responses": responses | {"default": {}},
    }
    document = {"swagger": "2.0", "info": {"title": "ä", "version": "v2"}, "paths": {"/a": {"get": operation}}}
    file = tmp_path / "bare.json"
    file.write_text(json.dumps(document))
    assert not OpenAPIV2SpecValidator(document).is_valid()
    complete([str(file)])
    completed = json.loads(file.read_text())
    assert OpenAPIV2SpecValidator(completed).is_valid()
    answered = completed["paths"]["/a"]["get"]
    assert answered["responses"]["404"] == {"description": "Gone."}
    assert answered["responses"]["200"]["schema"] == {"type": "string"}
    assert answered["parameters"][0]["default"] == "ascending"
    assert answered["parameters"][1] == download | {"enum": [True, False]}
    before = file.read_bytes()
    complete([str(file)])
    assert file.read_bytes() == before


def test_a_type_checker_knows_old_names_as_deprecated(tmp_path: Path) -> None:
    folder = with_aliases(tmp_path)
    stub = (folder / "PureCloudPlatformClientV2/apis/thing_store_api.pyi").read_text()
    assert '@deprecated("fetch_thing is now called get_thing")\n    def fetch_thing(' in stub
    program = folder / "typed.py"
    program.write_text(
        "import PureCloudPlatformClientV2 as p\n"
        "def f(api: p.ThingStoreApi, old: p.Object) -> p.Thing:\n    api.fetch_thing('1', ['a'])\n    return old\n"
    )
    command = [sys.executable, "-m", "mypy", "--enable-error-code", "deprecated", "--no-incremental", "typed.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    told = [line for line in done.stdout.splitlines() if line.startswith("typed.py")]
    assert all("[deprecated]" in line for line in told), told
    assert {line.split(":")[1] for line in told} == {"2", "3"}


LONGEST_JOB = 60


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_examples_of_all_methods_are_run() -> None:
    """That the simulator knows no such id is an answer; that it or the SDK refuses the request is not.

    Jobs are run where ids are invented, so that each comes to its end.
    """
    source, faults = read(), list[str]()
    host = sdk.configuration.host
    with Simulator() as sim, Simulator(invent=True) as inventing:
        try:
            for api in source.sdk.apis:
                for operation in api.operations:
                    text = example(source, api, operation)
                    where = inventing if "run_job(" in text else sim
                    sdk.configuration.host = where.host
                    problem = answered_badly(text, where)
                    if problem:
                        faults.append(f"{api.name}.{operation.name}: {problem}")
        finally:
            sdk.configuration.host = host
    assert faults == []


def answered_badly(text: str, sim: Simulator) -> str:
    credentials = repr((sim.client_id, sim.client_secret))[1:-1]
    text = text.replace('"client id", "client secret"', credentials)
    code = compile(text.replace("run_job(", "limited("), "example", "exec")
    limited = partial(sdk.run_job, timeout=LONGEST_JOB)
    try:
        exec(code, {"print": lambda *_: None, "limited": limited})
    except ApiException as error:
        return str(error) if error.status in (0, 400) and "there is no such" not in str(error) else ""
    return ""
