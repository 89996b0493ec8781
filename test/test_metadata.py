"""The files that say what the package needs agree, and its extras are what the documentation says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import tomli

from tools.dependencies import TARGET
from tools.lowest import floors

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
USER_EXTRAS = {"simulator", "notifications", "pandas", "dask", "fast", "progress", "all"}


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^A-Za-z0-9._-]", requirement)[0] for requirement in requirements}


def requirements() -> list[str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_requirements_are_those_of_the_project() -> None:
    assert requirements() == PROJECT["dependencies"]


def test_the_runtime_needs_four_packages() -> None:
    assert names(PROJECT["dependencies"]) == {"urllib3", "certifi", "watchdog", "python-dateutil"}


def test_setup_py_gives_the_metadata_of_the_project(tmp_path: Path) -> None:
    command = [sys.executable, "setup.py", "-q", "egg_info", "--egg-base", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    folder = next(tmp_path.glob("*.egg-info"))
    text = (folder / "PKG-INFO").read_text(encoding="utf-8")
    assert f"Requires-Python: {PROJECT['requires-python']}" in text
    found = set(re.findall(r"^Requires-Dist: ([A-Za-z0-9._-]+)[^;\n]*$", text, re.MULTILINE))
    assert found == names(PROJECT["dependencies"])
    assert set(re.findall(r"^Provides-Extra: (.+)$", text, re.MULTILINE)) == set(PROJECT["optional-dependencies"])


def test_every_extra_is_documented() -> None:
    documented = (ROOT / "docs/releases.md").read_text(encoding="utf-8")
    assert PROJECT["optional-dependencies"].keys() >= USER_EXTRAS | {"codegen", "docs", "release", "test", "dev"}
    for extra in PROJECT["optional-dependencies"]:
        assert re.search(rf"^\| `{extra}` \|", documented, re.MULTILINE), extra


def test_all_joins_what_users_may_add() -> None:
    joined = re.search(r"\[(.*)\]", PROJECT["optional-dependencies"]["all"][0])
    assert joined is not None
    assert set(joined[1].split(",")) == USER_EXTRAS - {"all"}


def test_every_dependency_of_users_has_its_licence_in_the_list() -> None:
    text = TARGET.read_text(encoding="utf-8")
    for group in [PROJECT["dependencies"], *(PROJECT["optional-dependencies"][name] for name in USER_EXTRAS)]:
        for requirement in group:
            assert requirement.startswith(PROJECT["name"]) or f"`{requirement}`" in text, requirement
    assert "not installed" not in text


def test_the_lowest_versions_are_the_floors() -> None:
    assert floors("urllib3>=2.2,<3\n# a remark\ncertifi>=2023.7.22\n") == ["urllib3==2.2", "certifi==2023.7.22"]
    assert len(floors((ROOT / "requirements.txt").read_text(encoding="utf-8"))) == len(PROJECT["dependencies"])
    with pytest.raises(ValueError, match="certifi"):
        floors("certifi\n")


def test_every_supported_python_is_tested() -> None:
    supported = {line.rsplit(" ", 1)[1] for line in PROJECT["classifiers"] if re.search(r"Python :: 3\.\d+$", line)}
    workflow = (ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8")
    matrix = re.search(r"python: \[(.*)\]", workflow)
    assert matrix is not None
    assert set(re.findall(r"3\.\d+", matrix[1])) == supported
    tox = re.search(r"py3\{(.*?)\}", (ROOT / "tox.ini").read_text(encoding="utf-8"))
    assert tox is not None
    assert {f"3.{minor}" for minor in tox[1].split(",")} == supported


def test_workflows_hold_no_token() -> None:
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        assert "secrets." not in path.read_text(encoding="utf-8"), path.name


def test_workflows_run_what_the_makefile_has() -> None:
    """A command of the Makefile installs what it needs; a bare one finds what another happened to install."""
    commands = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        found = re.findall(r"- run: (.*)", path.read_text(encoding="utf-8"))
        assert found or "run:" not in path.read_text(encoding="utf-8"), path.name
        for line in found:
            make, command, *_ = line.split()
            assert make == "make" and command in commands, f"{path.name}: {line}"
