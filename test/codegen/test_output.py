"""What is generated can be imported and used, and is written all together or not at all."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import check, render
from codegen.__main__ import main

from .whole import whole

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def generate(definition: Path, output: Path, *more: str) -> int:
    return main(["--definition", str(definition), "--output", str(output), *more])


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def package(tmp_path: Path, definition: Path, *more: str) -> Path:
    """A copy of the package's hand-written part with what the definition gives."""
    for source in (ROOT / "PureCloudPlatformClientV2").glob("*.py"):
        target = tmp_path / "PureCloudPlatformClientV2" / source.name
        target.parent.mkdir(exist_ok=True)
        shutil.copy(source, target)
    assert generate(definition, tmp_path, *more) == 0
    return tmp_path


def run(folder: Path, code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_generated_code_runs(tmp_path: Path) -> None:
    code = """
import datetime, PureCloudPlatformClientV2 as p
thing = p.Thing(id="1", parts={"a": p.Part(weight=1.5)}, date=datetime.date(2024, 1, 2))
assert dict(p.Thing.swagger_types) == {
    "id": "str", "date": "date", "day": "date", "list": "list[str]", "field": "str", "state": "str", "family": "int",
    "size": "int", "code": "str", "parent": "Thing", "parts": "dict(str, Part)", "at": "LocalDateTime",
    "anything": "object", "ref": "str"}, p.Thing.swagger_types
assert p.utils.sanitize_for_serialization(thing) == {"id": "1", "parts": {"a": {"weight": 1.5}}, "date": "2024-01-02"}
assert p.model.convert({"family": 2, "$ref": "x"}, "Thing").to_dict()["family"] == 2
assert p.model.convert({"family": 3}, "Thing").family == "outdated_sdk_version"
for bad in ("x", "1234"):
    try: p.Thing(code=bad)
    except ValueError: pass
    else: raise AssertionError(bad)
class Client:
    def call_api(self, *args, **kwargs): return args, kwargs
api = p.ThingStoreApi(Client())
(path, method, in_path, query, headers), rest = api.get_thing("7", ["a", "b"], pcFrom="d", if_match="e")
assert (in_path, headers["If-Match"]) == ({"thingId": "7"}, "e")
assert query == {"sortBy": ["a", "b"], "from": "d"}, query
args, rest = p.ThingStoreApi(Client()).post_things("x", upload="f.csv")
assert (rest["post_params"], rest["files"], rest["auth_settings"]) == ([("label", "x")], {"upload": "f.csv"}, []), rest
assert args[4] == {"Accept": "text/csv", "Content-Type": "multipart/form-data"}
assert p.OtherApi.get_thing.__doc__.startswith("Get a thing.")
print("done")
"""
    assert run(package(tmp_path, HERE / "small.json"), code) == "done\n"


def test_methods_are_the_same_without_the_stubs_but_for_their_documentation(tmp_path: Path) -> None:
    folder = package(tmp_path, HERE / "small.json")
    code = """
import inspect, PureCloudPlatformClientV2 as p
for method in (p.ThingStoreApi.get_thing, p.ThingStoreApi.post_things):
    print([(one.name, int(one.kind), one.default) for one in inspect.signature(method).parameters.values()])
class Client:
    def call_api(self, *args, **kwargs): return args, kwargs
print(p.ThingStoreApi(Client()).get_thing("7", ["a", "b"], pcFrom="d", if_match="e"))
"""
    with_stubs = run(folder, code)
    assert "get_thing" in (folder / "PureCloudPlatformClientV2/apis/thing_store_api.pyi").read_text()
    for stub in folder.rglob("*.pyi"):
        stub.unlink()
    assert run(folder, code) == with_stubs
    assert run(folder, "import PureCloudPlatformClientV2 as p; print(p.OtherApi.get_thing.__doc__)") == "None\n"


def test_methods_of_a_zipped_package_have_their_documentation(tmp_path: Path) -> None:
    package(tmp_path, HERE / "small.json")
    archive = shutil.make_archive(str(tmp_path / "sdk"), "zip", tmp_path, "PureCloudPlatformClientV2")
    code = f"import sys; sys.path.insert(0, {archive!r}); import PureCloudPlatformClientV2 as p; print(p.__file__)"
    code += "; print(p.OtherApi.get_thing.__doc__)"
    (tmp_path / "elsewhere").mkdir()
    file, first, *_ = run(tmp_path / "elsewhere", code).splitlines()
    assert file.startswith(archive)
    assert first == "Get a thing."


@pytest.mark.parametrize("values", [["true", "false"], [True, False]])
def test_true_and_false_in_an_enumeration_are_bool(tmp_path: Path, values: list[Any]) -> None:
    document = json.loads((HERE / "small.json").read_text())
    get = document["paths"]["/api/v2/things/{thingId}"]["get"]
    get["parameters"].append({"name": "download", "in": "query", "type": "boolean", "enum": values})
    definition = tmp_path / "truth.json"
    definition.write_text(json.dumps(document))
    folder = package(tmp_path, definition) / "PureCloudPlatformClientV2"
    stub = (folder / "apis/thing_store_api.pyi").read_text()
    compile(stub, "thing_store_api.pyi", "exec")
    assert "download: bool | None = None" in stub


def test_months_are_a_type_of_fields_lists_and_parameters(tmp_path: Path) -> None:
    document = json.loads((HERE / "small.json").read_text())
    month = {"type": "string", "format": "year-month"}
    properties = {
        "start": month,
        "months": {"type": "array", "items": month},
        "additionalProperties": {"type": "object"},
    }
    document["definitions"]["Plan"] = {"type": "object", "properties": properties}
    path = next(iter(document["paths"].values()))
    next(iter(path.values()))["parameters"].append({"name": "month", "in": "query", **month})
    definition = tmp_path / "months.json"
    definition.write_text(json.dumps(document))
    code = """
import PureCloudPlatformClientV2 as p
plan = p.Plan.from_dict({"months": ["2024-02"], "additionalProperties": {"a": 1}})
print(plan.months == [p.YearMonth(2024, 2)], plan.additional_properties, p.Plan.swagger_types["months"])
"""
    folder = package(tmp_path, definition)
    assert run(folder, code) == "True {'a': 1} list[YearMonth]\n"
    models, apis = (folder / "PureCloudPlatformClientV2" / name for name in ("models", "apis"))
    assert "months: list[YearMonth] | None" in (models / "plan.py").read_text()
    assert any("month: YearMonth | str | None" in file.read_text() for file in apis.iterdir())


def test_what_is_committed_is_what_the_generator_writes() -> None:
    assert check.differences(whole()) == []


def test_twice_in_a_row_gives_the_same(tmp_path: Path) -> None:
    generate(HERE / "small.json", tmp_path)
    first = tree(tmp_path)
    generate(HERE / "small.json", tmp_path)
    assert tree(tmp_path) == first


def test_files_of_removed_classes_disappear(tmp_path: Path) -> None:
    generate(HERE / "small.json", tmp_path)
    document = json.loads((HERE / "small.json").read_text())
    del document["definitions"]["Nothing"]
    smaller = tmp_path / "smaller.json"
    smaller.write_text(json.dumps(document))
    generate(smaller, tmp_path)
    assert not (tmp_path / "PureCloudPlatformClientV2/models/nothing.py").exists()
    assert (tmp_path / "PureCloudPlatformClientV2/models/thing.py").exists()


def test_a_failure_while_writing_leaves_what_was_there(tmp_path: Path, monkeypatch: Any) -> None:
    generate(HERE / "small.json", tmp_path)
    before = tree(tmp_path)

    def fail(path: Path, target: Path) -> Path:
        if path.name == "__init__.pyi" and ".codegen-" in str(path):
            raise OSError("disk full")
        return original(path, target)

    original = Path.rename
    monkeypatch.setattr(render.Path, "rename", fail)
    with pytest.raises(OSError, match="disk full"):
        generate(HERE / "small.json", tmp_path)
    assert tree(tmp_path) == before
