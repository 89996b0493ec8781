"""The command checks against the installed package."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.module_grouping import called_models
from PureCloudPlatformClientV2._changes.surface import read_surface
from PureCloudPlatformClientV2._definition.file import read_json
from PureCloudPlatformClientV2.upgrade_check.__main__ import main
from PureCloudPlatformClientV2.upgrade_check._present import BUNDLED, installed_surface


def test_the_installed_surface_is_that_of_the_generated_classes() -> None:
    from PureCloudPlatformClientV2 import models
    from PureCloudPlatformClientV2._index import APIS, MODELS

    surface = installed_surface()
    assert surface.models.keys() == MODELS.keys()
    assert {name for operation in surface.operations for name in operation.classes} == APIS.keys()
    for name in sorted(MODELS)[::40]:
        types = {value.name: value.type for value in surface.models[name].attributes.values()}
        assert types == dict(getattr(models, name).swagger_types), name


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([*map(str, arguments)])
    return code, *capsys.readouterr()


def test_the_command_checks_against_the_installed_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = read_json(BUNDLED)
    path, item = next((path, item) for path, item in document["paths"].items() if "get" in item)
    lost = next(one for one in read_surface(document).operations if (one.method, one.path) == ("GET", path))
    del item["get"]
    new = tmp_path / "new.json.gz"
    new.write_bytes(gzip.compress(json.dumps(document).encode(), 1))
    program = tmp_path / "program.py"
    program.write_text(f"import PureCloudPlatformClientV2 as p\np.{lost.classes[0]}().{lost.name}()\n")
    code, out, error = run(capsys, program, "--to", new)
    assert (code, error) == (1, "")
    assert f"{program}:2: major: {lost.classes[0]}.{lost.name}: operation removed" in out


def test_it_is_a_command(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{}")
    command = [sys.executable, "-m", "PureCloudPlatformClientV2.upgrade_check", str(tmp_path), "--to", str(broken)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"upgrade_check: {broken}: ")


def test_the_command_names_what_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken, missing = tmp_path / "broken.json", tmp_path / "missing"
    broken.write_text("{}")
    for arguments, named in (((tmp_path, "--to", broken), broken), ((missing, "--to", BUNDLED), missing)):
        code, out, error = run(capsys, *arguments)
        assert (code, out) == (2, "")
        assert error.startswith(f"upgrade_check: {named}: ")


def test_places_that_could_not_be_followed_fail_a_strict_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = read_json(BUNDLED)
    document["paths"] = {"/api/v2/users": document["paths"]["/api/v2/users"]}  # what the program uses is still there
    document["definitions"] = {name: document["definitions"][name] for name in called_models(document)}
    new, program = tmp_path / "new.json", tmp_path / "program.py"
    new.write_text(json.dumps(document))
    program.write_text("import PureCloudPlatformClientV2 as p\np.UsersApi().get_users()\ngetattr(p, name)\n")
    for code, options in ((0, []), (1, ["--strict"])):
        done, out, error = run(capsys, program, "--to", new, *options)
        assert (done, error) == (code, "")
        assert f"{program}:3: not followed: " in out and " 0 uses break, 0 others are affected, 1 places" in out
