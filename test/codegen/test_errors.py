"""A definition that breaks a rule stops the generator: each fault with its place, and nothing written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main

SMALL = Path(__file__).parent / "small.json"
Change = Callable[[dict[str, Any]], Any]


def thing(document: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = document["definitions"]["Thing"]["properties"]
    return properties


def get(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/api/v2/things/{thingId}"]["get"]
    return operation


FAULTS: dict[str, tuple[Change, str]] = {
    "not swagger": (lambda d: d.update(swagger="3.0"), "$.swagger: the definition is not Swagger 2.0"),
    "no paths": (lambda d: d.pop("paths"), "$.paths: a JSON object is required here"),
    "dangling reference": (
        lambda d: thing(d).update(x={"$ref": "#/definitions/Gone"}),
        "$.definitions.Thing.properties.x: dangling $ref '#/definitions/Gone'",
    ),
    "unknown type": (
        lambda d: thing(d).update(x={"type": "tuple"}),
        "$.definitions.Thing.properties.x: unknown type 'tuple'",
    ),
    "models that clash": (
        lambda d: d["definitions"].update(FooBar={"type": "object"}, Foo_bar={"type": "object"}),
        "'FooBar' and 'Foo_bar' both become the module 'foo_bar'",
    ),
    "fields that clash": (
        lambda d: thing(d).update({"par-ent": {"type": "string"}, "par.ent": {"type": "string"}}),
        "$.definitions.Thing: 'par-ent' and 'par.ent' both become the attribute 'par_ent'",
    ),
    "field of a method's name": (
        lambda d: thing(d).update(toJson={"type": "string"}),
        "$.definitions.Thing.properties.toJson: 'to_json' cannot be the name",
    ),
    "duplicate method": (
        lambda d: d["paths"]["/api/v2/things"]["post"].update(operationId="getThing"),
        "'GET /api/v2/things/{thingId}' and 'POST /api/v2/things' both become the method 'get_thing'",
    ),
    "method of a builder's name": (
        lambda d: get(d).update({"x-purecloud-method-name": "query"}),
        "$.paths./api/v2/things/{thingId}.get: 'query' cannot be the name of a method",
    ),
    "parameters that clash": (
        lambda d: get(d)["parameters"].append({"name": "sort_by", "in": "header", "type": "string"}),
        "both become the parameter 'sort_by'",
    ),
    "parameter of an option's name": (
        lambda d: get(d)["parameters"].append({"name": "timeout", "in": "query", "type": "string"}),
        "'timeout' cannot be the name of a parameter",
    ),
    "api class and model that clash": (
        lambda d: d["definitions"].update(OtherApi={"type": "object"}),
        "$.definitions.OtherApi: clashes with the API class",
    ),
    "tags that clash": (
        lambda d: d["paths"]["/api/v2/things"]["post"].update(tags=["ThingStore"]),
        "'Thing Store' and 'ThingStore' both become the class 'thingstoreapi'",
    ),
    "path parameter that is not declared": (
        lambda d: get(d)["parameters"].pop(0),
        "the path names 'thingId', which no parameter declares",
    ),
    "no tags": (lambda d: get(d).update(tags=[]), "no tags: an operation's tag names its API class"),
    "no name": (lambda d: get(d).pop("x-purecloud-method-name"), "the method has no name"),
    "unknown location": (
        lambda d: get(d)["parameters"][1].update({"in": "cookie"}),
        "unknown parameter location 'cookie'",
    ),
    "enumerated quote": (lambda d: thing(d)["state"]["enum"].append("it's"), "$.definitions.Thing.properties.state"),
    "enumerated call for an integer": (
        lambda d: thing(d)["family"]["enum"].append("print(1)"),
        "$.definitions.Thing.properties.family: enumerated value 'print(1)': an integer is required",
    ),
    "enumerated truth for a text": (
        lambda d: thing(d)["state"]["enum"].append(True),
        "$.definitions.Thing.properties.state: enumerated value True: a text is required",
    ),
    "quote in a property's name": (
        lambda d: thing(d).update({'x"); print(("': {"type": "string"}}),
        "a name without quotes, backslashes and controls is required",
    ),
    "quote in a parameter's name": (
        lambda d: get(d)["parameters"][1].update(name='x"'),
        "$.paths./api/v2/things/{thingId}.get.parameters[1].name: a text without quotes",
    ),
    "quote in a path": (
        lambda d: d["paths"].update({'/api/v2/"x"': {}}),
        "a path begins with / and has no quotes",
    ),
    "line break in a media type": (
        lambda d: d["paths"]["/api/v2/things"]["post"].update(produces=["text/csv\nprint()"]),
        "$.paths./api/v2/things.post.produces: a list of texts without quotes",
    ),
    "quote in a name of security": (
        lambda d: get(d).update(security=[{'OAuth"': []}]),
        "$.paths./api/v2/things/{thingId}.get.security: a list of JSON objects is required here, by names",
    ),
    "quote in the release": (
        lambda d: d["info"].update({"x-sdk-version": '1"; print(); "'}),
        "$.info.x-sdk-version: ",
    ),
    "release that leads out of the folder": (
        lambda d: d["info"].update({"x-sdk-version": "../../1"}),
        "$.info.x-sdk-version: '../../1' is no release such as 219.0.0",
    ),
    "method called as a keyword": (
        lambda d: get(d).update({"x-purecloud-method-name": "import"}),
        "$.paths./api/v2/things/{thingId}.get: 'import' cannot be the name of a method",
    ),
    "model called as a keyword": (
        lambda d: d["definitions"].update({"class": {"type": "object"}}),
        "$.definitions.class: 'class' cannot be the name of a class",
    ),
    "model called as Python's own names": (
        lambda d: d["definitions"].update(__init__={"type": "object"}),
        "$.definitions.__init__: '__init__' cannot be the name of a class",
    ),
    "model that leads out of the folder": (
        lambda d: d["definitions"].update({"../../Thing": {"type": "object"}}),
        "'../../Thing' cannot be the name of a class",
    ),
    "tag that leads out of the folder": (lambda d: get(d).update(tags=["../x"]), "the tag '../x' would give"),
    "tag without a name": (lambda d: get(d).update(tags=[""]), "$.tags: the tag '' would give the class name 'Api'"),
    "property without a letter": (
        lambda d: thing(d).update({" ": {"type": "string"}}),
        "$.definitions.Thing.properties. : '_' cannot be the name",
    ),
    "reference to a part of a model": (
        lambda d: thing(d).update(x={"$ref": "#/definitions/Thing/properties/id"}),
        "$.definitions.Thing.properties.x: '#/definitions/Thing/properties/id' is no reference to a model",
    ),
    "references in a circle": (
        lambda d: d["responses"].update(Error={"$ref": "#/responses/Error"}),
        "$.responses.Error: dangling $ref '#/responses/Error'",
    ),
    "pattern that is no regular expression": (
        lambda d: thing(d)["code"].update(pattern="("),
        "$.definitions.Thing.properties.code.pattern: a regular expression of Python is required here",
    ),
    "bound that is no number": (
        lambda d: thing(d)["size"].update(minimum="print()"),
        "$.definitions.Thing.properties.size.minimum: a number is required here",
    ),
    "bound that is not finite": (
        lambda d: thing(d)["size"].update(maximum=float("nan")),
        "$.definitions.Thing.properties.size.maximum: a number is required here",
    ),
    "composed model": (
        lambda d: d["definitions"]["Part"].update(allOf=[{"$ref": "#/definitions/Thing"}]),
        "$.definitions.Part: allOf is not known to the generator",
    ),
    "status that is none": (
        lambda d: get(d)["responses"].update({"2XX": {}}),
        "$.paths./api/v2/things/{thingId}.get.responses.2XX: a status such as 200",
    ),
    "operation that is a list": (
        lambda d: d["paths"]["/api/v2/things"].update(post=[]),
        "$.paths./api/v2/things.post: a JSON object is required here",
    ),
    "half a character": (
        lambda d: thing(d)["id"].update(description="\ud800"),
        "$.definitions.Thing.properties.id.description: a lone surrogate is no text",
    ),
}


def outcome(capsys: Any, tmp_path: Path, text: str) -> str:
    definition, output = tmp_path / "definition.json", tmp_path / "output"
    definition.write_text(text)
    assert main(["--definition", str(SMALL), "--output", str(output)]) == 0
    before = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    capsys.readouterr()
    assert main(["--definition", str(definition), "--output", str(output)]) == 1
    assert {path: path.read_bytes() for path in output.rglob("*") if path.is_file()} == before
    return str(capsys.readouterr().err)


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_told_with_its_place_and_nothing_is_written(capsys: Any, tmp_path: Path, name: str) -> None:
    change, message = FAULTS[name]
    document = json.loads(SMALL.read_text())
    change(document)
    assert message in outcome(capsys, tmp_path, json.dumps(document))


def test_text_that_is_not_json_is_told_with_its_line(capsys: Any, tmp_path: Path) -> None:
    assert "not JSON: " in outcome(capsys, tmp_path, '{"swagger": "2.0",\n oops}')


def test_text_that_is_nested_without_end_is_told(capsys: Any, tmp_path: Path) -> None:
    assert "nested too deeply" in outcome(capsys, tmp_path, '{"swagger": ' + "[" * 100_000)


def test_all_faults_are_told_in_one_run(capsys: Any, tmp_path: Path) -> None:
    document = json.loads(SMALL.read_text())
    thing(document)["x"] = {"type": "tuple"}
    thing(document)["y"] = {"$ref": "#/definitions/Gone"}
    errors = outcome(capsys, tmp_path, json.dumps(document))
    assert "unknown type" in errors
    assert "dangling" in errors


def test_a_missing_file_is_one_line(capsys: Any, tmp_path: Path) -> None:
    assert main(["--definition", str(tmp_path / "gone.json"), "--output", str(tmp_path)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_definition_without_a_release_needs_the_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(SMALL.read_text())
    del document["info"]["x-sdk-version"]
    file = tmp_path / "definition.json"
    file.write_text(json.dumps(document))
    command = ["--definition", str(file), "--output", str(tmp_path / "output")]
    assert main(command) == 1
    assert "$.info: no x-sdk-version: say the release with --version" in capsys.readouterr().err
    assert main([*command, "--version", "26.1.0"]) == 0
    version = (tmp_path / "output/PureCloudPlatformClientV2/_version.py").read_text()
    assert '__version__ = "26.1.0"' in version


def test_a_model_called_literal_leaves_the_imports_alone(tmp_path: Path) -> None:
    document = json.loads(SMALL.read_text())
    document["definitions"]["Literal"] = {
        "type": "object",
        "properties": {"kind": {"type": "string", "enum": ["a"]}, "any": {"type": "object"}},
    }
    file = tmp_path / "definition.json"
    file.write_text(json.dumps(document))
    assert main(["--definition", str(file), "--output", str(tmp_path)]) == 0
    model = (tmp_path / "PureCloudPlatformClientV2/models/literal.py").read_text()
    assert "    import typing\n    from typing import Any\n" in model
    assert 'kind: typing.Literal["a"] | str | None' in model


def test_faults_of_topics_come_with_those_of_the_definition(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(SMALL.read_text())
    document["definitions"].update(FooBar={"type": "object"}, Foo_bar={"type": "object"})
    definition, topics = tmp_path / "api.json", tmp_path / "notification-topics.json"
    definition.write_text(json.dumps(document))
    entries = [
        {"id": "v2.things.{id}", "model": "Gone"},
        {"id": "v2.things.{thingId}", "model": "Thing"},
        {"id": "v2.things {id}", "model": "Thing"},
        {"id": "v2.parts", "model": "Thing", "permissions": "view", "subscribe": "no"},
        "v2.text",
    ]
    topics.write_text(json.dumps(entries))
    assert main(["--definition", str(definition), "--output", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    for part in (
        "notification-topics.json[0]: v2.things.{id}: the definition has no model Gone",
        "notification-topics.json[1]: v2.things.{thingId}: the topic is there twice, as v2.things.{id}",
        "notification-topics.json[2]: not an object with an id",
        "notification-topics.json[3]: v2.parts: permissions is not a list of texts",
        "notification-topics.json[3]: v2.parts: subscribe is not true or false",
        "notification-topics.json[4]: not an object with an id",
        "Foo_bar",
    ):
        assert part in said
    assert not (tmp_path / "out").exists()


def test_what_the_platform_sends_unasked_is_known_by_its_name(tmp_path: Path) -> None:
    topics = tmp_path / "topics.json"
    names = ("v2.system.socket_closing", "v2.things.{id}")
    topics.write_text(json.dumps([{"id": name, "model": "Thing"} for name in names]))
    assert main(["--definition", str(SMALL), "--output", str(tmp_path), "--topics", str(topics)]) == 0
    unasked = (tmp_path / "PureCloudPlatformClientV2/_topics.py").read_text().partition("UNASKED")[2]
    assert names[0] in unasked and names[1] not in unasked


@pytest.mark.parametrize("content", ["no JSON", '{"entities": 3}', "3"])
def test_topics_that_are_no_list_are_refused(tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]) -> None:
    topics = tmp_path / "topics.json"
    topics.write_text(content)
    arguments = ["--definition", str(SMALL), "--output", str(tmp_path / "out"), "--topics", str(topics)]
    assert main(arguments) == 1
    assert "topics.json: not" in capsys.readouterr().err
