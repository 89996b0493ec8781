"""Uses of what a newer definition changes are told, and no others. Nothing of the programs is run."""

from __future__ import annotations

from pathlib import Path

import pytest

from .programs import USE_API, lines, report


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
