"""Every kind of change between two definitions, told by `python -m codegen diff` with its level."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.diff.version import next_version
from PureCloudPlatformClientV2._changes.change import RULES

from .definitions import (
    OLD,
    Json,
    add_zone,
    attribute,
    attributes,
    diff,
    found,
    get,
    parameter,
    rename,
    rename_maker,
    written,
)

ROOT = Path(__file__).parents[3]


def change(kind: str, subject: str, edit: Callable[[Json], object]) -> Any:
    return pytest.param(kind, subject, edit, id=kind)


def drop_model(document: Json) -> None:
    attribute(document, "made").clear()
    del document["definitions"]["Maker"]


CASES = [
    change("operation removed", "post_things", lambda d: d["paths"].pop("/things")),
    change("operation renamed", "post_things", lambda d: d["paths"]["/things"]["post"].update(operationId="addThing")),
    change("operation left class", "get_thing", lambda d: get(d).update(tags=["Things"])),
    change("return type changed", "get_thing", lambda d: get(d).update(responses={"204": {}})),
    change(
        "positional order changed", "get_thing", lambda d: get(d)["parameters"].insert(0, get(d)["parameters"].pop(1))
    ),
    change("parameter removed", "get_thing.page_size", lambda d: get(d)["parameters"].pop(3)),
    change("parameter renamed", "get_thing.page_size", lambda d: parameter(d, 3).update(name="pageSizeMax")),
    change("parameter type changed", "get_thing.page_size", lambda d: parameter(d, 3).update(type="string")),
    change("parameter became required", "get_thing.page_size", lambda d: parameter(d, 3).update(required=True)),
    change("parameter became optional", "get_thing.day", lambda d: parameter(d, 1).update(required=False)),
    change(
        "required parameter added",
        "get_thing.zone",
        add_zone,
    ),
    change("parameter value removed", "get_thing.sort_order", lambda d: parameter(d, 2)["enum"].remove("down")),
    change("parameter restricted", "get_thing.day", lambda d: parameter(d, 1).update(enum=["monday"])),
    change("model removed", "Maker", drop_model),
    change("model renamed", "Maker", rename_maker),
    change("attribute removed", "Thing.size", lambda d: attributes(d).pop("size")),
    change("attribute renamed", "Thing.model_name", lambda d: rename(attributes(d), "modelName", "modelNames")),
    change("attribute type changed", "Thing.size", lambda d: attribute(d, "size").update(type="number")),
    change("attribute became required", "Thing.size", lambda d: d["definitions"]["Thing"]["required"].append("size")),
    change("attribute became optional", "Thing.id", lambda d: d["definitions"]["Thing"].pop("required")),
    change("attribute value removed", "Thing.state", lambda d: attribute(d, "state")["enum"].remove("on")),
    change("attribute restricted", "Thing.size", lambda d: attribute(d, "size").update(maximum=5)),
    change("attribute relaxed", "Thing.size", lambda d: attribute(d, "size").update(maximum=50)),
    change("attribute became read-only", "Thing.size", lambda d: attribute(d, "size").update(readOnly=True)),
    change(
        "required attribute added",
        "Thing.weight",
        lambda d: d["definitions"]["Thing"].update(
            required=["id", "weight"], properties=attributes(d) | {"weight": {"type": "object"}}
        ),
    ),
    change(
        "operation added",
        "get_news",
        lambda d: d["paths"].update({"/news": {"get": {"tags": ["News"], "operationId": "getNews", "responses": {}}}}),
    ),
    change("operation joined class", "post_things", lambda d: d["paths"]["/things"]["post"]["tags"].append("Store")),
    change("operation deprecated", "get_thing", lambda d: get(d).update(deprecated=True)),
    change("operation preview changed", "get_thing", lambda d: get(d).update({"x-genesys-preview": True})),
    change("operation address changed", "post_things", lambda d: rename(d["paths"], "/things", "/v3/things")),
    change("operation media types changed", "get_thing", lambda d: get(d).update(produces=["text/csv"])),
    change(
        "permissions changed", "get_thing", lambda d: get(d)["x-inin-requires-permissions"]["permissions"].append("x:y")
    ),
    change(
        "return type added",
        "post_things",
        lambda d: d["paths"]["/things"]["post"].update(responses={"200": {"schema": {"type": "string"}}}),
    ),
    change(
        "parameter added",
        "get_thing.expand",
        lambda d: get(d)["parameters"].append({"name": "expand", "in": "query", "type": "boolean"}),
    ),
    change("parameter value added", "get_thing.sort_order", lambda d: parameter(d, 2)["enum"].append("none")),
    change("parameter relaxed", "get_thing.sort_order", lambda d: parameter(d, 2).pop("enum")),
    change("parameter default changed", "get_thing.sort_order", lambda d: parameter(d, 2).update(default="down")),
    change("parameter encoding changed", "get_thing.page_size", lambda d: parameter(d, 3).update({"in": "header"})),
    change("parameter deprecated", "get_thing.page_size", lambda d: parameter(d, 3).update({"x-deprecated": True})),
    change("model added", "News", lambda d: d["definitions"].update(News={"properties": {}})),
    change("attribute added", "Thing.weight", lambda d: attributes(d).update(weight={"type": "object"})),
    change("attribute value added", "Thing.state", lambda d: attribute(d, "state")["enum"].append("broken")),
    change("attribute default changed", "Thing.size", lambda d: attribute(d, "size").update(default=3)),
    change(
        "attribute encoding changed", "Thing.model_name", lambda d: rename(attributes(d), "modelName", "model_name")
    ),
    change("attribute deprecated", "Thing.size", lambda d: attribute(d, "size").update(deprecated=True)),
    change("operation text changed", "get_thing", lambda d: get(d).update(summary="Fetch a thing.")),
    change(
        "parameter text changed", "get_thing.page_size", lambda d: parameter(d, 3).update(description="The number.")
    ),
    change("model text changed", "Thing", lambda d: d["definitions"]["Thing"].update(description="One thing.")),
    change(
        "attribute text changed", "Thing.model_name", lambda d: attribute(d, "modelName").update(description="A name.")
    ),
]
BACKWARDS = {  # what is told when the edit is undone
    "operation deprecated": "operation no longer deprecated",
    "attribute became read-only": "attribute became writable",
}
TOPICS = [{"id": "v2.things.{id}", "model": "Thing", "permissions": ["a:b:c"], "description": "A thing changed."}]
TOPIC_CASES = [
    change("topic removed", "v2.things.{id}", lambda topics: topics.clear()),
    change("topic renamed", "v2.things.{id}", lambda topics: topics[0].update(id="v2.things.{thingId}")),
    change("topic model changed", "v2.things.{id}", lambda topics: topics[0].update(model="Maker")),
    change("topic added", "v2.news", lambda topics: topics.append({"id": "v2.news", "model": "News"})),
    change("topic permissions changed", "v2.things.{id}", lambda topics: topics[0].update(permissions=[])),
    change("topic text changed", "v2.things.{id}", lambda topics: topics[0].update(description="Changed.")),
]


@pytest.mark.parametrize(("kind", "subject", "edit"), CASES)
def test_each_change_is_told_with_its_level(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, subject: str, edit: Callable[[Json], object]
) -> None:
    new = copy.deepcopy(OLD)
    edit(new)
    told = diff(tmp_path, capsys, OLD, new)
    assert (RULES[kind], kind, subject) in found(told)
    also = {"positional order changed"} if "became" in kind else set()
    also |= {"attribute type changed"} if kind == "model removed" else set()
    assert set(told["counts"]) - also == {kind}
    assert told["suggested_version"] == next_version("3.4.5", told["level"])


@pytest.mark.parametrize(("kind", "opposite"), BACKWARDS.items())
def test_the_opposite_of_a_change_is_told_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, opposite: str
) -> None:
    old = copy.deepcopy(OLD)
    next(case.values[2] for case in CASES if case.id == kind)(old)
    assert set(diff(tmp_path, capsys, old, OLD)["counts"]) == {opposite}


@pytest.mark.parametrize(("kind", "subject", "edit"), TOPIC_CASES)
def test_each_change_of_a_topic_is_told_with_its_level(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, subject: str, edit: Callable[[Any], object]
) -> None:
    topics = copy.deepcopy(TOPICS)
    edit(topics)
    files = [written(tmp_path, "old-topics.json", TOPICS), written(tmp_path, "new-topics.json", topics)]
    assert found(diff(tmp_path, capsys, OLD, OLD, "--topics", *files)) == {(RULES[kind], kind, subject)}


def test_every_rule_has_a_case() -> None:
    tried = {str(case.id) for case in [*CASES, *TOPIC_CASES]} | set(BACKWARDS.values())
    assert tried == RULES.keys()


def test_every_rule_is_documented_with_its_level() -> None:
    text = (ROOT / "docs/releases.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| ([a-z -]+) \| (major|minor|point) \|", text, re.MULTILINE))
    assert rows == RULES
