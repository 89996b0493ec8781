"""Every kind of change between two definitions, told by `python -m codegen diff` with its level."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.diff.version import next_version
from PureCloudPlatformClientV2._changes.change import LEVELS, RULES

ROOT = Path(__file__).parents[3]
Json = dict[str, Any]

OLD: Json = {
    "swagger": "2.0",
    "info": {"title": "Tiny", "version": "v2", "x-sdk-version": "3.4.5"},
    "paths": {
        "/things/{id}": {
            "get": {
                "tags": ["Things", "Store"],
                "operationId": "getThing",
                "summary": "Get a thing.",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "type": "string"},
                    {"name": "day", "in": "query", "required": True, "type": "string"},
                    {"name": "sortOrder", "in": "query", "type": "string", "enum": ["up", "down"], "default": "up"},
                    {"name": "pageSize", "in": "query", "type": "integer", "description": "How many."},
                ],
                "responses": {"200": {"schema": {"$ref": "#/definitions/Thing"}}},
                "x-inin-requires-permissions": {"type": "ANY", "permissions": ["thing:view"]},
            }
        },
        "/things": {"post": {"tags": ["Things"], "operationId": "postThings", "responses": {"204": {}}}},
    },
    "definitions": {
        "Thing": {
            "description": "A thing.",
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "modelName": {"type": "string", "description": "Its name."},
                "state": {"type": "string", "enum": ["on", "off"]},
                "size": {"type": "integer", "maximum": 9},
                "made": {"$ref": "#/definitions/Maker"},
            },
        },
        "Maker": {"properties": {"id": {"type": "string"}, "firm": {"type": "string"}, "town": {"type": "string"}}},
    },
}


def get(document: Json) -> Json:
    operation: Json = document["paths"]["/things/{id}"]["get"]
    return operation


def parameter(document: Json, index: int) -> Json:
    value: Json = get(document)["parameters"][index]
    return value


def attributes(document: Json) -> Json:
    value: Json = document["definitions"]["Thing"]["properties"]
    return value


def attribute(document: Json, name: str) -> Json:
    value: Json = document["definitions"]["Thing"]["properties"][name]
    return value


def change(kind: str, subject: str, edit: Callable[[Json], object]) -> Any:
    return pytest.param(kind, subject, edit, id=kind)


def rename(mapping: Json, old: str, new: str) -> None:
    mapping[new] = mapping.pop(old)


def rename_maker(document: Json) -> None:
    rename(document["definitions"], "Maker", "ThingMaker")
    attribute(document, "made")["$ref"] = "#/definitions/ThingMaker"


def rename_path_parameter(document: Json) -> None:
    rename(document["paths"], "/things/{id}", "/things/{thingId}")
    document["paths"]["/things/{thingId}"]["get"]["parameters"][0]["name"] = "thingId"


def add_zone(document: Json) -> None:
    get(document)["parameters"].append({"name": "zone", "in": "query", "required": True, "type": "boolean"})


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


def written(folder: Path, name: str, document: Any) -> str:
    path = folder / name
    path.write_text(json.dumps(document))
    return str(path)


def diff(folder: Path, capsys: pytest.CaptureFixture[str], old: Any, new: Any, *options: str) -> Json:
    paths = [written(folder, "old.json", old), written(folder, "new.json", new)]
    assert main(["diff", *paths, "--format", "json", *options]) == 0
    told: Json = json.loads(capsys.readouterr().out)
    return told


def found(told: Json) -> set[tuple[str, str, str]]:
    return {
        (level, one["kind"], ".".join(filter(None, (one["owner"], one.get("name", "")))))
        for level, changes in told["changes"].items()
        for one in changes
    }


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


def test_a_path_parameter_is_known_by_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = copy.deepcopy(OLD)
    rename_path_parameter(new)
    told = found(diff(tmp_path, capsys, OLD, new))
    assert ("major", "parameter renamed", "get_thing.id") in told


def test_a_renamed_model_changes_no_type_that_names_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = copy.deepcopy(OLD)
    rename_maker(new)
    told = diff(tmp_path, capsys, OLD, new)
    assert told["renamed_models"] == {"Maker": "ThingMaker"}
    assert told["counts"] == {"model renamed": 1}


def test_a_listing_of_something_else_is_no_rename(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def listing(entity: str) -> Json:
        pages = {name: {"type": "integer"} for name in ("total", "pageSize", "pageCount", "pageNumber")}
        return {"properties": pages | {"entities": {"type": "array", "items": {"$ref": f"#/definitions/{entity}"}}}}

    old, new = copy.deepcopy(OLD), copy.deepcopy(OLD)
    old["definitions"]["ThingListing"] = listing("Thing")
    new["definitions"]["MakerListing"] = listing("Maker")
    assert diff(tmp_path, capsys, old, new)["renamed_models"] == {}


def test_markdown_orders_by_level_and_names_the_renamed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = copy.deepcopy(OLD)
    new["info"]["x-sdk-version"] = "4.0.0"
    rename_maker(new)
    attribute(new, "state")["enum"].append("broken")
    get(new)["summary"] = "Fetch a thing."
    paths = [written(tmp_path, "old.json", OLD), written(tmp_path, "new.json", new)]
    assert main(["diff", *paths]) == 0
    text = capsys.readouterr().out
    assert text.startswith(
        "# 4.0.0: changes since 3.4.5\n\nThe changes are major: a program may have to change.\n\n| level | change |"
    )
    places = [
        text.index(part)
        for part in ("## Major", "`Maker`: renamed to `ThingMaker`", "## Minor", "broken", "## Point", "Fetch")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (rename_maker, "- `Maker`: renamed to `ThingMaker`"),
        (rename_path_parameter, "parameter `id` renamed to `thing_id`"),
        (lambda d: attributes(d).pop("size"), "- `Thing`: attribute `size` removed: `int`"),
        (lambda d: attribute(d, "state")["enum"].pop(), "- `Thing`: attribute `state` value removed: `off`"),
        (add_zone, "required parameter `zone` added: `bool`"),
    ],
)
def test_a_change_reads_as_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], edit: Callable[[Json], object], line: str
) -> None:
    new = copy.deepcopy(OLD)
    edit(new)
    assert main(["diff", written(tmp_path, "old.json", OLD), written(tmp_path, "new.json", new)]) == 0
    assert line in capsys.readouterr().out


@pytest.mark.parametrize(
    ("edit", "status"),
    [(lambda d: None, 0), (lambda d: get(d).update(summary="x"), 3),
     (lambda d: get(d).update(deprecated=True), 4), (lambda d: d["paths"].pop("/things"), 5)],
)  # fmt: skip
def test_exit_codes_tell_the_level_when_asked(tmp_path: Path, edit: Callable[[Json], object], status: int) -> None:
    new = copy.deepcopy(OLD)
    edit(new)
    paths = [written(tmp_path, "old.json", OLD), written(tmp_path, "new.json", new)]
    assert main(["diff", *paths, "--exit-code", "--output", str(tmp_path / "notes.md")]) == status
    assert main(["diff", *paths, "--output", str(tmp_path / "notes.md")]) == 0


@pytest.mark.parametrize("text", ["", "[]", '{"swagger": "3.0"}', '{"swagger": "2.0", "paths": []}', "[" * 100000])
def test_what_is_no_definition_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text(text)
    assert main(["diff", written(tmp_path, "old.json", OLD), str(broken)]) == 1
    assert str(broken) in capsys.readouterr().err
    assert main(["diff", str(tmp_path / "missing.json"), str(broken)]) == 1


@pytest.mark.parametrize(
    ("version", "level", "expected"),
    [
        ("219.0.0", "major", "220.0.0"),
        ("219.3.4", "minor", "219.4.0"),
        ("219.3.4", "point", "219.3.5"),
        ("1.2.3", None, "1.2.3"),
    ],
)
def test_the_next_version(version: str, level: str | None, expected: str) -> None:
    assert next_version(version, level) == expected


def test_levels_are_ordered() -> None:
    assert LEVELS == ("major", "minor", "point")
    with pytest.raises(ValueError, match="v2"):
        next_version("v2", "minor")
