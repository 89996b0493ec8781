"""The surface is complete: every class, method, parameter and field of the definition, counted one by one."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._index import APIS, MODELS
from PureCloudPlatformClientV2._naming import attribute_name, underscore

DOCUMENT = json.loads((Path(__file__).parent.parent / "definition/platform-api.json").read_bytes())


def operations() -> list[tuple[str, dict[str, Any]]]:
    return [
        (tag.replace(" ", "") + "Api", body)
        for methods in DOCUMENT["paths"].values()
        for body in methods.values()
        for tag in body["tags"]
    ]


def official_type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"].rsplit("/", 1)[-1])
    kind = schema["type"]
    if kind == "array":
        return f"list[{official_type(schema['items'])}]"
    if kind == "object":
        extra = schema.get("additionalProperties")
        return "object" if extra is None else f"dict(str, {official_type(extra)})"
    formats = {"date": "date", "date-time": "datetime", "local-date-time": "LocalDateTime"}
    simple = {"integer": "int", "number": "float", "boolean": "bool", "string": "str"}
    return formats.get(schema.get("format", ""), simple[kind])


def test_there_are_80_classes_2736_methods_4984_models_and_28264_fields() -> None:
    assert (len(APIS), len(MODELS)) == (80, 4984)
    assert len(operations()) == 2736
    assert sum(len(schema["properties"]) for schema in DOCUMENT["definitions"].values()) == 28264


def test_every_method_has_the_parameters_of_the_definition_optional_ones_by_keyword() -> None:
    for class_name, body in operations():
        method = getattr(getattr(sdk, class_name), underscore(body["x-purecloud-method-name"]))
        parameters = [item for item in inspect.signature(method).parameters.values() if item.name != "self"]
        assert parameters.pop().name == "options"
        required = [attribute_name(item["name"]) for item in body["parameters"] if item["required"]]
        optional = [attribute_name(item["name"]) for item in body["parameters"] if not item["required"]]
        positional = [item.name for item in parameters if item.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
        by_keyword = [item.name for item in parameters if item.kind is inspect.Parameter.KEYWORD_ONLY]
        assert (positional, by_keyword) == (required, optional), method.__qualname__


def test_every_method_tells_its_path_permissions_defaults_preview_and_deprecation() -> None:
    for class_name, body in operations():
        text = inspect.getdoc(getattr(getattr(sdk, class_name), underscore(body["x-purecloud-method-name"]))) or ""
        words = " ".join(text.split())
        assert "/api/v2/" in text
        for permission in body.get("x-inin-requires-permissions", {}).get("permissions", []):
            assert permission in words
        for parameter in body["parameters"]:
            if "default" in parameter:
                assert f"default {parameter['default']}" in words
        assert ("Preview: " in words) == bool(body.get("x-genesys-preview"))
        assert ("Deprecated by" in words) == bool(body.get("deprecated"))


def test_every_model_has_the_fields_of_the_definition_with_their_official_types() -> None:
    for name, schema in DOCUMENT["definitions"].items():
        model = getattr(sdk, name)
        assert model.__module__ == f"PureCloudPlatformClientV2.models.{MODELS[name]}"
        properties = schema["properties"]
        assert dict(model.attribute_map) == {attribute_name(key): key for key in properties}
        types = {attribute_name(key): official_type(value) for key, value in properties.items()}
        assert dict(model.swagger_types) == types


def test_every_module_can_be_named_as_officially() -> None:
    for package, names in (("apis", APIS), ("models", MODELS)):
        for name in names:
            module = import_module(f"PureCloudPlatformClientV2.{package}.{underscore(name)}")
            assert getattr(module, name) is getattr(sdk, name)
