"""Editors and type checkers know the SDK: a right program passes mypy --strict, each mistake is found."""

from __future__ import annotations

import re
from pathlib import Path

from mypy import api

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def check(program: Path) -> tuple[str, int]:
    output, errors, status = api.run(["--config-file", str(ROOT / "pyproject.toml"), str(program)])
    assert errors == ""
    return output, status


def test_a_program_with_a_dozen_apis_passes_strictly() -> None:
    output, status = check(ROOT / "examples/typed.py")
    assert (status, output.startswith("Success")) == (0, True), output


def test_a_program_with_models_passes_strictly() -> None:
    output, status = check(HERE / "models.py")
    assert (status, output.startswith("Success")) == (0, True), output


def test_each_mistake_is_found_and_nothing_else() -> None:
    lines = (HERE / "wrong.py").read_text().splitlines()
    expected = {(number, line.split("# E: ")[1]) for number, line in enumerate(lines, 1) if "# E: " in line}
    output, _ = check(HERE / "wrong.py")
    found = {(int(line), code) for line, code in re.findall(r"wrong\.py:(\d+): error: .*\[([a-z-]+)\]", output)}
    assert found == expected, output
