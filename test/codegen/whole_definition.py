"""Definitions against the schema of Swagger 2.0, and the examples of all methods: `make test-release`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV2SpecValidator

from codegen.complete import main as complete
from codegen.site.examples import main as write_examples

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
