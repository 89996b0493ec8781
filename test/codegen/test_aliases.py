"""Old names of a small definition go on working, warn, and are marked for type checkers."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main
from test.codegen.test_output import package, run

SMALL = Path(__file__).parent / "small.json"
ALIASES = {
    "operations": [{"class": "ThingStoreApi", "old": "fetch_thing", "new": "get_thing"}],
    "models": [{"old": "Object", "new": "Thing"}],
}
START = """
import copy, pickle, warnings
import PureCloudPlatformClientV2 as p
class Client:
    def call_api(self, *args, **kwargs): return args, kwargs
api = p.ThingStoreApi(Client())
"""


def definition(folder: Path, aliases: object) -> Path:
    source = folder / "definition"
    source.mkdir()
    (source / "aliases.json").write_text(json.dumps(aliases))
    shutil.copy(SMALL, source / "small.json")
    return source / "small.json"


def with_aliases(folder: Path) -> Path:
    """A package of the small definition whose operations and models have old names, too."""
    return package(folder, definition(folder, ALIASES))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_aliases(tmp_path_factory.mktemp("aliases"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("assert api.fetch_thing('7', ['a'])[0][2] == {'thingId': '7'}", "fetch_thing is now called get_thing"),
        ("class Mine(p.ThingStoreApi): pass\nMine(Client()).fetch_thing('7', ['a'])", "get_thing"),
        ("assert p.Object is p.Thing", "the model Object is now called Thing"),
        ("assert p.models.Object is p.Thing", "the model Object is now called Thing"),
        ("from PureCloudPlatformClientV2 import Object\nassert Object is p.Thing", "Thing"),
        ("from PureCloudPlatformClientV2.models import Object\nassert Object is p.Thing", "Thing"),
        ("from PureCloudPlatformClientV2.models.object import Object\nassert Object is p.Thing", "Thing"),
        ("assert pickle.loads(b'cPureCloudPlatformClientV2.models.object\\nObject\\n.') is p.Thing", "Thing"),
    ],
)
def test_an_old_name_works_and_names_the_new_one(folder: Path, code: str, text: str) -> None:
    indented = "\n".join(f"    {line}" for line in code.splitlines())
    recorded = "with warnings.catch_warnings(record=True) as caught:\n    warnings.simplefilter('always')"
    program = f"{START}{recorded}\n{indented}\n"
    program += "told = [one for one in caught if 'now called' in str(one.message)]\n"
    program += "print(*[f'{one.category.__name__}: {one.message}' for one in told])"
    told = run(folder, program)
    assert told.startswith("DeprecationWarning: ")
    assert text in told


def test_the_warning_is_given_at_the_line_that_uses_the_old_name(folder: Path) -> None:
    (folder / "program.py").write_text(f"{START}\np.Object\napi.fetch_thing\n")
    done = subprocess.run([sys.executable, "-W", "always", "program.py"], cwd=folder, capture_output=True, text=True)
    assert "program.py:8: DeprecationWarning: the model Object" in done.stderr
    assert "program.py:9: DeprecationWarning: ThingStoreApi.fetch_thing" in done.stderr


def test_new_names_warn_of_nothing_and_unknown_ones_are_errors(folder: Path) -> None:
    code = """
warnings.simplefilter('error')
p.Thing; p.models.Thing; api.get_things if hasattr(api, 'get_things') else None
copy.copy(api); copy.deepcopy(api.__class__)
assert not hasattr(api, 'no_such') and not hasattr(p, 'NoSuch') and not hasattr(p.models, 'NoSuch')
assert 'fetch_thing' not in dir(api) and 'Object' not in dir(p)
try: api.no_such
except AttributeError as error: assert "'ThingStoreApi' object has no attribute 'no_such'" in str(error)
"""
    run(folder, START + code)


@pytest.mark.parametrize(
    ("aliases", "reason"),
    [
        ([], "operations and models"),
        ({"other": []}, "operations and models"),
        ({"models": [{"old": "A"}]}, r"models\[0\]"),
        ({"models": [{"old": "not a name", "new": "Thing"}]}, r"models\[0\]"),
        ({"models": [{"old": "class", "new": "Thing"}]}, r"models\[0\]"),
        ({"models": [{"old": "Part", "new": "Thing"}]}, "'Part' is a model"),
        ({"models": [{"old": "A", "new": "B"}]}, "'B' is no model"),
        ({"operations": [{"class": "X", "old": "a", "new": "b"}]}, "no class 'X'"),
        ({"operations": [{"class": "OtherApi", "old": "a", "new": "b"}]}, "'b' is no method of OtherApi"),
    ],
)
def test_wrong_aliases_stop_the_generator(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], aliases: object, reason: str
) -> None:
    source = definition(tmp_path, aliases)
    assert main(["--definition", str(source), "--output", str(tmp_path / "out")]) == 1
    error = capsys.readouterr().err
    assert "aliases.json" in error
    assert re.search(reason, error)
    assert not (tmp_path / "out").exists()
