# ruff: noqa: E501  a program under test stands on one line
"""Small programs are held against a definition that changes what they use. Nothing of them is run."""

from __future__ import annotations

import copy
import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from PureCloudPlatformClientV2._changes.surface import read_surface
from PureCloudPlatformClientV2._definition.file import read_json
from PureCloudPlatformClientV2.upgrade_check import Report, check
from PureCloudPlatformClientV2.upgrade_check.__main__ import main
from PureCloudPlatformClientV2.upgrade_check._present import BUNDLED, installed_surface

Json = dict[str, Any]


def reference(name: str) -> Json:
    return {"$ref": f"#/definitions/{name}"}


def operation(name: str, returns: str | None, *parameters: Json, tag: str = "Things") -> Json:
    answer = {"schema": reference(returns)} if returns else {}
    return {"tags": [tag], "operationId": name, "parameters": list(parameters), "responses": {"200": answer}}


ID = {"name": "thingId", "in": "path", "required": True, "type": "string"}
DAY = {"name": "day", "in": "query", "required": True, "type": "string"}
OLD: Json = {
    "swagger": "2.0",
    "info": {"x-sdk-version": "1.0.0"},
    "paths": {
        "/things/{thingId}": {
            "get": operation(
                "getThing", "Thing", ID, DAY,
                {"name": "expand", "in": "query", "type": "string"},
                {"name": "state", "in": "query", "type": "string", "enum": ["on", "off"]},
                {"name": "sortOrder", "in": "query", "type": "string"},
            ),
            "delete": operation("deleteThing", None, ID),
            "put": operation("putThing", "Thing", ID, {"name": "body", "in": "body", "required": True, "schema": reference("Thing")}),
        },
        "/things": {"get": operation("getThings", "ThingListing")},
        "/old": {"get": operation("getOld", None, tag="Old")},
        "/steady": {"get": operation("getSteady", "Thing")},
    },
    "definitions": {
        "Thing": {
            "properties": {
                "id": {"type": "string"}, "label": {"type": "string"}, "size": {"type": "integer"},
                "state": {"type": "string", "enum": ["on", "off"]}, "part": reference("Part"),
                "parts": {"type": "array", "items": reference("Part")},
                "named": {"type": "object", "additionalProperties": reference("Part")},
            }
        },
        "Part": {"properties": {"weight": {"type": "number"}, "maker": reference("Maker")}},
        "Maker": {"properties": {"town": {"type": "string"}, "firm": {"type": "string"}, "land": {"type": "string"}}},
        "ThingListing": {"properties": {"entities": {"type": "array", "items": reference("Thing")}}},
    },
}  # fmt: skip


def changed() -> Json:
    new = copy.deepcopy(OLD)
    new["info"]["x-sdk-version"] = "2.0.0"
    paths, models = new["paths"], new["definitions"]
    del paths["/things/{thingId}"]["delete"], paths["/old"]
    thing = paths["/things/{thingId}"]["get"]
    thing["parameters"][2]["name"] = "expands"
    thing["parameters"][3]["enum"].remove("off")
    thing["parameters"][4]["required"] = True
    paths["/things"]["get"]["operationId"] = "listThings"
    models["Thing"]["properties"]["labels"] = models["Thing"]["properties"].pop("label")
    models["Thing"]["properties"]["size"]["type"] = "string"
    models["Thing"]["properties"]["state"]["enum"].remove("off")
    models["Part"]["properties"].pop("weight")
    models["Part"]["properties"]["maker"] = reference("PartMaker")
    models["PartMaker"] = models.pop("Maker")
    return new


NEW = changed()
USE_API = "import PureCloudPlatformClientV2 as p\nusers = p.ThingsApi(client)\n"
GONE = "operation removed"


def report(folder: Path, **files: str) -> Report:
    (folder / "new.json").write_text(json.dumps(NEW))
    program = folder / "program"
    for name, text in files.items():
        path = program / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return check(program, folder / "new.json", read_surface(OLD))


def lines(found: Report) -> list[tuple[int, str]]:
    return [(finding.line, finding.text) for finding in found.findings]


@pytest.mark.parametrize(
    "code",
    [
        "import PureCloudPlatformClientV2\nPureCloudPlatformClientV2.ThingsApi().delete_thing('1')",
        "import PureCloudPlatformClientV2 as x\nx.ThingsApi().delete_thing('1')",
        "from PureCloudPlatformClientV2 import ThingsApi\nThingsApi(client).delete_thing('1')",
        "from PureCloudPlatformClientV2 import ThingsApi as A\na = A()\na.delete_thing('1')",
        "from PureCloudPlatformClientV2 import *\nThingsApi().delete_thing('1')",
        "from PureCloudPlatformClientV2.apis import ThingsApi\nThingsApi().delete_thing('1')",
        "from PureCloudPlatformClientV2.apis.things_api import ThingsApi\nThingsApi().delete_thing('1')",
        "import PureCloudPlatformClientV2.apis.things_api as m\nm.ThingsApi().delete_thing('1')",
        "import PureCloudPlatformClientV2.apis.things_api\n"
        "PureCloudPlatformClientV2.apis.things_api.ThingsApi().delete_thing('1')",
        "try:\n    import PureCloudPlatformClientV2 as p\nexcept ImportError:\n    p = None\np.ThingsApi().delete_thing('1')",
        "import importlib\np = importlib.import_module('PureCloudPlatformClientV2')\np.ThingsApi().delete_thing('1')",
        USE_API + "delete = users.delete_thing\ndelete('1')",
        USE_API + "getattr(users, 'delete_thing')('1')",
        USE_API + "def f():\n    return users.delete_thing('1')",
        USE_API + "g = lambda: users.delete_thing('1')",
        USE_API + "executor.submit(users.delete_thing, '1')",
        USE_API + "if True:\n    for i in range(3):\n        while x:\n            users.delete_thing(i)",
        USE_API + "try:\n    pass\nexcept OSError:\n    users.delete_thing(1)\nfinally:\n    pass",
        USE_API + "match x:\n    case 1:\n        users.delete_thing(1)",
        USE_API + "async def f():\n    async with lock:\n        await users.delete_thing(1)",
        "import PureCloudPlatformClientV2 as p\n"
        "class S:\n    def __init__(self, client):\n        self.things = p.ThingsApi(client)\n"
        "    def drop(self):\n        self.things.delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\n"
        "class S:\n    things: p.ThingsApi\n    def drop(self):\n        self.things.delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\n"
        "class S:\n    def drop(self):\n        self.api().delete_thing('1')\n    def api(self):\n        return p.ThingsApi()",
        "import PureCloudPlatformClientV2 as p\n"
        "class S:\n    @property\n    def api(self):\n        return p.ThingsApi()\nS().api.delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\nclass Mine(p.ThingsApi):\n    def drop(self):\n        self.delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\ndef drop(api: p.ThingsApi):\n    api.delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\ndef drop(api: 'p.ThingsApi | None' = None):\n    api.delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\ndef drop(api):\n    api.delete_thing('1')\ndrop(p.ThingsApi())",
        "import PureCloudPlatformClientV2 as p\ndef make() -> p.ThingsApi: ...\nmake().delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\na, b = p.ThingsApi(), 1\na.delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\nif (a := p.ThingsApi()):\n    a.delete_thing('1')",
        "import PureCloudPlatformClientV2 as p\na = None\ndef set():\n    global a\na = p.ThingsApi()\na.delete_thing('1')",
    ],
)  # fmt: skip
def test_a_removed_method_is_found(tmp_path: Path, code: str) -> None:
    found = report(tmp_path, main=code)
    assert [text for _, text in lines(found) if GONE in text], found
    line = next(number for number, text in enumerate(code.splitlines(), 1) if "delete_thing" in text)
    assert lines(found)[0][0] == line


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("users.get_things()", "operation renamed: get_things -> ThingsApi.list_things"),
        ("users.get_thing('1', 'd', sort_order='x', expand='y')", "parameter renamed: expand -> expands"),
        ("users.get_thing('1', 'd')", "parameter became required"),
        ("users.get_thing('1', 'd', 'x', 'on', 's')", "parameter renamed: expand -> expands"),
        ("users.get_thing('1', 'd', sort_order='x', state='off')", "parameter value removed: off"),
        ("users.get_thing('1', 'd', sort_order='x', state=wanted)", "parameter value removed: off"),
        ("paginate(users.get_thing, expand='y')", "parameter renamed: expand -> expands"),
        ("functools.partial(users.get_thing, expand='y')", "parameter renamed: expand -> expands"),
        ("p.paginate(users.get_thing, expand='y')", "parameter renamed: expand -> expands"),
        ("thing = users.get_steady()\nthing.label", "attribute renamed: label -> labels"),
        ("users.get_steady().label", "attribute renamed: label -> labels"),
        ("thing = users.get_steady()\nthing.size + 1", "attribute type changed: int -> str"),
        ("thing = users.get_steady()\nthing.state == 'off'", "attribute value removed: off"),
        ("thing = users.get_steady()\nthing.state in ('on', 'off')", "attribute value removed: off"),
        ("thing = users.get_steady()\nthing.state = 'off'", "attribute value removed: off"),
        ("thing = users.get_steady()\nthing.part.weight", "attribute removed: float"),
        ("thing = users.get_steady()\nthing.parts[0].weight", "attribute removed: float"),
        ("thing = users.get_steady()\nthing.named['a'].weight", "attribute removed: float"),
        ("for part in users.get_steady().parts:\n    print(part.weight)", "attribute removed: float"),
        ("for part in users.get_steady().parts or []:\n    print(part.weight)", "attribute removed: float"),
        ("for i, part in enumerate(users.get_steady().parts):\n    print(part.weight)", "attribute removed: float"),
        ("for key, part in users.get_steady().named.items():\n    print(part.weight)", "attribute removed: float"),
        ("for part in users.get_steady().named.values():\n    print(part.weight)", "attribute removed: float"),
        ("[part.weight for part in users.get_steady().parts if part]", "attribute removed: float"),
        ("{part.maker: part.weight for part in users.get_steady().parts}", "attribute removed: float"),
        ("first = next(iter(users.get_steady().parts), None)\nfirst.weight", "attribute removed: float"),
        ("parts = [part for part in users.get_steady().parts]\nparts[0].weight", "attribute removed: float"),
        ("for part in sorted(users.get_steady().parts)[1:]:\n    part.weight", "attribute removed: float"),
        ("x = users.get_steady() if a else None\nx.label", "attribute renamed: label -> labels"),
        ("for page in [users.get_steady()]:\n    page.label", "attribute renamed: label -> labels"),
        ("print(f'{users.get_steady().label}')", "attribute renamed: label -> labels"),
        ("p.Thing(label='a')", "attribute renamed: label -> labels"),
        ("p.Thing(state='off')", "attribute value removed: off"),
        ("thing = p.Thing()\nthing.label = 'a'", "attribute renamed: label -> labels"),
        ("getattr(p.Thing(), 'label')", "attribute renamed: label -> labels"),
        ("p.Maker()", "model renamed: Maker -> PartMaker"),
        ("p.models.Maker()", "model renamed: Maker -> PartMaker"),
        ("from PureCloudPlatformClientV2.models.maker import Maker", "model renamed: Maker -> PartMaker"),
        ("def f(a: p.Maker): ...", "model renamed: Maker -> PartMaker"),
        ("def f(a) -> 'list[p.Maker]': ...", "model renamed: Maker -> PartMaker"),
        ("x: p.Maker | None = None", "model renamed: Maker -> PartMaker"),
        ("isinstance(x, p.Maker)", "model renamed: Maker -> PartMaker"),
        (
            "def f(things: 'list[p.Thing]'):\n    for t in things:\n        t.label",
            "attribute renamed: label -> labels",
        ),
        ("p.OldApi()", "API class removed"),
    ],
)
def test_a_changed_use_is_found_and_told(tmp_path: Path, code: str, expected: str) -> None:
    found = report(tmp_path, main=USE_API + code)
    assert [text for _, text in lines(found) if text.endswith(expected)], found
    assert lines(found)[-1][0] > 2


@pytest.mark.parametrize(
    "code",
    [
        "users.put_thing('1', body)",
        "users.get_thing('1', 'd', sort_order='x', state='on')",
        "users.get_thing('1', 'd', sort_order='x')",
        "thing = users.get_steady()\nprint(thing.id, thing.parts)\nthing.state = 'on'",
        "thing.state == 'on'",
        "p.Thing(id='a', state='on')",
        "weight = label = 3\nprint(weight)",
        "class Other:\n    label = 1\nOther().label",
        "users.api_client.close()",
    ],
)
def test_what_does_not_change_is_not_told(tmp_path: Path, code: str) -> None:
    found = report(tmp_path, main=USE_API + code)
    assert (found.findings, found.not_followed) == ((), ())


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("getattr(users, name)()", "the name is only known when the program runs"),
        ("getattr(p, name)", "the name is only known when the program runs"),
        ("users.get_thing(*arguments)", "arguments are unpacked"),
        ("users.get_thing('1', **options)", "arguments are unpacked"),
        ("p.Thing(**values)", "keywords are unpacked"),
        ("unknown.delete_thing('1')", "what it is called on is not known"),
        ("importlib.import_module(name)", "which module is imported"),
        ("if", "not read"),
    ],
)
def test_what_could_not_be_followed_is_named(tmp_path: Path, code: str, expected: str) -> None:
    found = report(tmp_path, main=USE_API + code)
    assert [note.line for note in found.not_followed] == [3]
    assert expected in found.not_followed[0].text


def test_names_are_followed_from_file_to_file(tmp_path: Path) -> None:
    found = report(
        tmp_path,
        app____init__="",
        app__clients="import PureCloudPlatformClientV2 as p\nthings = p.ThingsApi()\ndef make():\n    return p.ThingsApi()\n",
        app__service="from .clients import make\nclass Service:\n    def __init__(self):\n        self.api = make()\n",
        app__main="from app.clients import things\nfrom app import clients\nfrom app.service import Service\n"
        "things.delete_thing('1')\nclients.things.delete_thing('2')\nService().api.delete_thing('3')\n",
    )
    assert [(Path(one.file).name, one.line) for one in found.findings] == [
        ("main.py", 4),
        ("main.py", 5),
        ("main.py", 6),
    ]


def test_the_program_is_not_run(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    report(tmp_path, main=f"open({str(mark)!r}, 'w')\nraise SystemExit(3)\n")
    assert not mark.exists()


def test_files_in_any_declared_encoding_are_read(tmp_path: Path) -> None:
    report(tmp_path, main="")
    (tmp_path / "program/main.py").write_bytes(
        b"# -*- coding: latin-1 -*-\nname = '\xe4'\nimport PureCloudPlatformClientV2 as p\np.Maker()\n"
    )
    found = check(tmp_path / "program", tmp_path / "new.json", read_surface(OLD))
    assert [finding.line for finding in found.findings] == [4]


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


def test_the_command_checks_against_the_installed_package(tmp_path: Path) -> None:
    document = read_json(BUNDLED)
    path, item = next((path, item) for path, item in document["paths"].items() if "get" in item)
    lost = next(one for one in read_surface(document).operations if (one.method, one.path) == ("GET", path))
    del item["get"]
    new = tmp_path / "new.json.gz"
    new.write_bytes(gzip.compress(json.dumps(document).encode(), 1))
    program = tmp_path / "program.py"
    program.write_text(f"import PureCloudPlatformClientV2 as p\np.{lost.classes[0]}().{lost.name}()\n")
    command = [sys.executable, "-m", "PureCloudPlatformClientV2.upgrade_check", str(program), "--to", str(new)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stderr) == (1, "")
    assert f"{program}:2: major: {lost.classes[0]}.{lost.name}: operation removed" in done.stdout


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
    program = tmp_path / "program.py"
    program.write_text("import PureCloudPlatformClientV2 as p\np.UsersApi().get_users()\ngetattr(p, name)\n")
    for code, options in ((0, []), (1, ["--strict"])):
        done, out, error = run(capsys, program, "--to", BUNDLED, *options)
        assert (done, error) == (code, "")
        assert f"{program}:3: not followed: " in out and " 0 uses break, 0 others are affected, 1 places" in out
