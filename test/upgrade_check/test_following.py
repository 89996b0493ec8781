# ruff: noqa: E501  a program under test stands on one line
"""A removed method is found whatever way a program takes to it; nothing of the program is run."""

from __future__ import annotations

from pathlib import Path

import pytest

from PureCloudPlatformClientV2._changes.surface import read_surface
from PureCloudPlatformClientV2.upgrade_check import check

from .programs import OLD, USE_API, lines, report

GONE = "operation removed"


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


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("for done in p.call_many(users.get_thing, calls):\n    done.result.part.weight", 4),
        ("p.with_response(users.get_thing, '1').data.part.weight", 3),
        ("p.find(users.get_things, name='x').part.weight", 3),
        ("for thing in p.paginate(users.get_things):\n    thing.part.weight", 4),
        ("class Mine(p.Part):\n    def double(self):\n        return 2 * self.weight", 5),
        ("class Mine(p.Part):\n    def reset(self):\n        self.weight = 0", 5),
        ("users.put_thing('1', {'part': {'weight': 1}})", 3),
        ("users.put_thing('1', body={'parts': [{'weight': 1}]})", 3),
        ("users.put_thing('1', {'named': {'any': {'weight': 1}}})", 3),
        ("p.Thing(part={'weight': 1})", 3),
        ("t = p.Thing()\nt.parts = [{'weight': 1}]", 4),
        ("body = {\n    'part': {\n        'weight': 1}}\nusers.put_thing('1', body)", 5),
        ("p.with_response(users.put_thing, '1', body={'part': {'weight': 1}})", 3),
        ("p.Part(**{'weight': 1})", 3),
    ],
)
def test_an_attribute_that_is_gone_is_found(tmp_path: Path, code: str, line: int) -> None:
    found = report(tmp_path, main=USE_API + code)
    assert [(at, text) for at, text in lines(found) if "weight" in text] == [
        (line, "Part.weight: attribute removed: float")
    ]


@pytest.mark.parametrize(
    "code",
    [
        "users.put_thing('1', {'part': {'mass': 1}})",
        "users.put_thing('1', {'weight': 1})",
        "class Mine(p.Part):\n    weight = 1\n    def get(self):\n        return self.weight",
        "body = {'weight': 1}\nprint(body)",
    ],
)
def test_what_is_no_attribute_of_the_model_is_not_told(tmp_path: Path, code: str) -> None:
    assert [text for _, text in lines(report(tmp_path, main=USE_API + code)) if "weight" in text] == []


def test_a_parameter_in_a_dict_that_is_unpacked_is_found(tmp_path: Path) -> None:
    found = report(
        tmp_path, main=USE_API + "options = {'expand': 'x', 'sort_order': 'a'}\nusers.get_thing('1', 'd', **options)"
    )
    assert [text for _, text in lines(found)] == ["ThingsApi.get_thing(expand): parameter renamed: expand -> expands"]
    assert not found.not_followed


def test_the_module_of_a_class_that_is_gone_is_found(tmp_path: Path) -> None:
    code = "import PureCloudPlatformClientV2.models.maker\nfrom PureCloudPlatformClientV2.models import maker\n"
    assert [line for line, text in lines(report(tmp_path, main=code)) if "Maker" in text] == [1, 2]
