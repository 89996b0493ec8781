"""Definitions that are not part of the repository: `make other-definitions DEFINITIONS=folder`.

Not collected by `make test`, since it needs files that a checkout does not have. Each `*.json` of the folder is
generated, every class of the result is loaded and used, and its descriptions (where it has any) arrive in the code.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from test.codegen.test_output import package, run

FILES = sorted(
    path
    for path in Path(os.environ["DEFINITIONS"]).resolve().glob("*.json")
    if b'"swagger"' in path.read_bytes()  # lists of notification topics may lie beside them
)

USE_EVERY_CLASS = """
import PureCloudPlatformClientV2 as p
from PureCloudPlatformClientV2._index import APIS, MODELS
for name in [*APIS, *MODELS]:
    loaded = getattr(p, name)
    if name in MODELS:
        loaded().to_json()
print(len(APIS), len(MODELS))
"""


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for methods in document["paths"].values() for one in methods.values()]


def test_there_are_definitions() -> None:
    assert FILES, f"no *.json in {os.environ['DEFINITIONS']}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_gives_code_that_loads(tmp_path: Path, file: Path) -> None:
    document = json.loads(file.read_bytes())
    tags = {tag for operation in operations(document) for tag in operation["tags"]}
    generated = package(tmp_path, file, "--version", "1.0")
    assert run(generated, USE_EVERY_CLASS) == f"{len(tags)} {len(document['definitions'])}\n"
    code = " ".join(" ".join(path.read_text().split()) for path in generated.rglob("apis/*.pyi"))
    for operation in operations(document):
        summary = " ".join(operation.get("summary", "").split()).rstrip(".")
        assert summary in code, operation["operationId"]
