"""The whole definition against the schema of Swagger 2.0, and the examples of all its methods: `make test-release`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from openapi_spec_validator import OpenAPIV2SpecValidator

from codegen.site.examples import main

ROOT = Path(__file__).parents[2]


def test_the_definition_is_valid_swagger() -> None:
    document = json.loads((ROOT / "definition/platform-api.json").read_bytes())
    faults = [
        f"{list(one.absolute_path)}: {one.message[:200]}" for one in OpenAPIV2SpecValidator(document).iter_errors()
    ]
    assert faults == []


def test_a_type_checker_takes_the_examples_of_all_methods(tmp_path: Path) -> None:
    assert main([str(tmp_path / "examples")]) == 0
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path / "cache"), str(tmp_path / "examples")]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=540)
    assert result.returncode == 0, result.stdout[-3000:]
