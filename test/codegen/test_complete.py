"""A definition of bare facts is completed to valid Swagger 2.0. That the whole one is: whole_definition.py."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV2SpecValidator

from codegen.complete import main


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
    main([str(file)])
    completed = json.loads(file.read_text())
    assert OpenAPIV2SpecValidator(completed).is_valid()
    answered = completed["paths"]["/a"]["get"]
    assert answered["responses"]["404"] == {"description": "Gone."}
    assert answered["responses"]["200"]["schema"] == {"type": "string"}
    assert answered["parameters"][0]["default"] == "ascending"
    assert answered["parameters"][1] == download | {"enum": [True, False]}
    before = file.read_bytes()
    main([str(file)])
    assert file.read_bytes() == before
