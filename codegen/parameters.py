"""The parameters of an operation: their names, what they may be given, how the operation declares them."""

from __future__ import annotations

from typing import Any

from PureCloudPlatformClientV2._definition.errors import Problem
from PureCloudPlatformClientV2._definition.form import faults_of_enumeration, is_name
from PureCloudPlatformClientV2._naming import attribute_name
from PureCloudPlatformClientV2._swagger import Json, RawOperation
from PureCloudPlatformClientV2.operation import CallOptions

from .annotations import annotation, literal, unshadowed
from .intermediate import Parameter

BUILDERS = {"path": "path", "query": "query", "header": "header", "body": "body", "formData": "form"}
_TAKEN_IN_CALLS = frozenset({"self", "options", *CallOptions.__annotations__})


def parameter(schema: Json, raw: RawOperation, shadowed: set[str], problems: list[Problem]) -> Parameter:
    """Return the description of one parameter; `shadowed` are the names of typing that models take."""
    key, location = schema["name"], schema["in"]
    name = attribute_name(key)
    place = f"{raw.place}.parameters.{key}"
    if not is_name(name) or name in _TAKEN_IN_CALLS:
        problems.append(Problem(place, f"{name!r} cannot be the name of a parameter"))
    problems += faults_of_enumeration(schema, place)
    required = bool(schema.get("required"))
    kind = _body_annotation(schema["schema"]) if location == "body" else unshadowed(_value_annotation(schema), shadowed)
    hint = kind if required else f"{kind} | None"
    declaration = _declaration(schema, required)
    text = " ".join((schema.get("description") or "").split())
    return Parameter(name, key, location, required, hint, declaration, text, tuple(_facts(schema)))


def _value_annotation(schema: Json) -> str:
    values = literal(schema)
    if values:
        return values
    if schema.get("type") == "array":
        return f"Sequence[{_value_annotation(schema['items'])}]"
    kind = annotation(schema)
    return f"{kind} | str" if kind in ("date", "datetime", "YearMonth") else kind


def _body_annotation(schema: Json) -> str:
    """Return what a body may be: the model, or the JSON object that it stands for."""
    if "$ref" in schema:
        return f"{annotation(schema)} | dict[str, Any]"
    if schema.get("type") == "array":
        return f"Sequence[{_body_annotation(schema['items'])}]"
    return annotation(schema)


def _declaration(schema: Json, required: bool) -> str:
    location: str = schema["in"]
    builder = "file" if schema.get("type") == "file" else BUILDERS[location]
    arguments = [] if builder == "body" and schema["name"] == "body" else [f'"{schema["name"]}"']
    if schema.get("type") == "array" and location != "body":
        arguments.append(f'"{schema.get("collectionFormat", "csv")}"')
    if required and location != "path":
        arguments.append("required=True")
    return f"{builder}({', '.join(arguments)})"


def _facts(schema: Json) -> list[str]:
    values: list[Any] = schema.get("enum") or schema.get("items", {}).get("enum") or []
    facts = []
    if values:
        many = "any of " if schema.get("type") == "array" else ""
        facts.append(many + ", ".join(map(str, values)))
    if "default" in schema:
        facts.append(f"default {schema['default']}")
    return facts
