"""Definitions that are not part of the repository: `make other-definitions DEFINITIONS=folder`.

Not collected by `make test`, since it needs files that a checkout does not have. Each definition of the folder becomes
that of a copy of the whole checkout, which must then type-check, load, call every operation, and pass its tests.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from codegen.release import source
from codegen.release.command import DERIVED
from PureCloudPlatformClientV2._definition.file import load

pytestmark = pytest.mark.timeout(7200)
ROOT = Path(__file__).parents[2]
FILES = sorted(
    path
    for path in Path(os.environ["DEFINITIONS"]).resolve().glob("*.json")
    if b'"swagger"' in path.read_bytes()  # lists of notification topics may lie beside them
)
JOBS = os.environ.get("JOBS", "auto")
LIMIT_SECONDS = 3600
EVERY_OPERATION = ("test/test_every_operation.py", "test/simulator/test_every_operation.py")
ENOUGH = 0.9
"""The tests drive operations by name; a definition that has less than this part of them is of another platform."""

USE_EVERY_CLASS = """
import PureCloudPlatformClientV2 as p
from PureCloudPlatformClientV2._index import APIS, MODELS
for name in [*APIS, *MODELS]:
    loaded = getattr(p, name)
    if name in MODELS:
        loaded().to_json()
print(len(APIS), len(MODELS))
"""


def python(checkout: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(checkout)}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=checkout, env=environment, text=True, timeout=LIMIT_SECONDS,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-20_000:]
    return done.stdout


def definition(file: Path) -> dict[str, Any]:
    """The definition with its release, which older ones have in the name of their file alone."""
    document = load(file)
    return source.with_version(document, document["info"].get("x-sdk-version") or file.stem.rpartition("-")[2])[0]


def operations(document: dict[str, Any]) -> set[tuple[str, str]]:
    return {(method, path) for path, methods in document["paths"].items() for method in methods}


def topics(file: Path, document: dict[str, Any]) -> list[dict[str, Any]]:
    """The topics of the definition's release where the folder has them, else ours, as far as its models go."""
    own = file.with_name(f"notification-topics-{document['info']['x-sdk-version']}.json")
    entries = json.loads((own if own.exists() else ROOT / source.TOPICS).read_bytes())
    return [entry for entry in entries if entry["model"] in document["definitions"]]


@pytest.fixture(scope="module", params=FILES, ids=lambda file: file.name)
def file(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def checkout(file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of all committed files, made anew for the definition."""
    copy = tmp_path_factory.mktemp(file.stem.replace(".", "-"))
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, copy / name)
    document = definition(file)
    source.replace_definition(document, copy)
    source.write(topics(file, document), copy / source.TOPICS)
    python(copy, "-m", "codegen", "--definition", source.DEFINITION, "--output", ".")
    for module in DERIVED.values():
        python(copy, "-m", module)
    yield copy
    shutil.rmtree(copy)


@lru_cache
def ours() -> set[tuple[str, str]]:
    return operations(load(ROOT / source.DEFINITION))


def test_there_are_definitions() -> None:
    assert FILES, f"no *.json in {os.environ['DEFINITIONS']}"


def test_every_class_loads_and_every_description_arrives(checkout: Path, file: Path) -> None:
    document = json.loads(file.read_bytes())
    bodies = [body for methods in document["paths"].values() for body in methods.values()]
    tags = {tag for body in bodies for tag in body["tags"]}
    assert python(checkout, "-c", USE_EVERY_CLASS) == f"{len(tags)} {len(document['definitions'])}\n"
    code = " ".join(" ".join(path.read_text().split()) for path in checkout.rglob("apis/*.pyi"))
    for body in bodies:
        summary = " ".join(body.get("summary", "").split()).rstrip(".")
        assert summary in code, body["operationId"]


def test_it_type_checks(checkout: Path) -> None:
    assert "Success" in python(checkout, "-m", "mypy", "PureCloudPlatformClientV2")


def test_its_generated_files_are_what_the_generator_writes(checkout: Path) -> None:
    python(checkout, "-m", "codegen.check")


def test_every_operation_is_called_on_its_simulator(checkout: Path) -> None:
    python(checkout, "-m", "pytest", "-q", "-n", JOBS, "-p", "no:cacheprovider", *EVERY_OPERATION)


def test_the_tests_pass(checkout: Path) -> None:
    theirs = operations(load(checkout / source.DEFINITION))
    if len(ours() & theirs) < ENOUGH * len(ours()):
        pytest.skip(f"has {len(ours() & theirs)} of the {len(ours())} operations that the tests are written for")
    ignored = [f"--ignore={name}" for name in (*EVERY_OPERATION, "test/codegen/release")]
    python(checkout, "-m", "pytest", "-q", "-n", JOBS, "-p", "no:cacheprovider", *ignored)
