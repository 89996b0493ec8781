"""A definition (Swagger 2.0) as the names and types that it gives a Python program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .._definition.file import load
from .._naming import attribute_name, underscore
from .._swagger import Json, RawOperation, operations, resolve, success

_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "pattern")
_NUMBERS = {"integer": "int", "number": "float", "boolean": "bool"}
_STRINGS = {"date": "date", "date-time": "datetime", "local-date-time": "LocalDateTime", "year-month": "YearMonth"}


@dataclass(frozen=True)
class Value:
    """A parameter or an attribute: `name` in Python, `key` on the wire, `location` of a parameter ("" for others)."""

    name: str
    key: str
    location: str
    type: str
    required: bool
    values: tuple[str, ...] = ()
    """What an enumeration allows, empty where anything of the type may stand."""
    details: Mapping[str, object] = field(default_factory=dict)
    """Bounds, default, collection format."""
    deprecated: bool = False
    text: str = ""


@dataclass(frozen=True)
class Operation:
    """One method, in each of its API classes. Parameters are in the order of the signature: required ones first."""

    name: str
    classes: tuple[str, ...]
    method: str
    path: str
    parameters: tuple[Value, ...]
    returns: str
    permissions: tuple[str, ...]
    permissions_needed: str
    deprecated: bool
    preview: bool
    media_types: tuple[tuple[str, ...], tuple[str, ...]]
    text: str


@dataclass(frozen=True)
class Model:
    """One model and its attributes by name."""

    name: str
    attributes: Mapping[str, Value]
    text: str = ""


@dataclass(frozen=True)
class Surface:
    """All that one definition gives; `version` is its release."""

    version: str
    operations: tuple[Operation, ...]
    models: Mapping[str, Model]


def load_surface(path: Path) -> Surface:
    """Return the surface of the definition in `path`, JSON, also packed.

    Raises DefinitionError with every fault, OSError if the file cannot be read.
    """
    return read_surface(load(path))


def read_surface(document: Json) -> Surface:
    """Return the surface of a sound definition."""
    info = document["info"]
    version = str(info.get("x-sdk-version") or info.get("version") or "")
    models = {name: _model(name, schema) for name, schema in document["definitions"].items()}
    return Surface(version, tuple(_operation(document, raw) for raw in operations(document)), models)


def type_name(schema: Json) -> str:
    """Return the official name of a schema's type: `list[User]`, `dict(str, object)`, `datetime`, ..."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return reference.rsplit("/", 1)[-1]
    kind = str(schema.get("type", "object"))
    if kind == "array":
        return f"list[{type_name(schema['items'])}]"
    if kind == "object":
        extra = schema.get("additionalProperties")
        return f"dict(str, {type_name(extra)})" if isinstance(extra, dict) else "object"
    return _NUMBERS.get(kind) or _STRINGS.get(schema.get("format", ""), "str")


def _model(name: str, schema: Json) -> Model:
    required = set(schema.get("required", ()))
    values = [_value(key, value, "", key in required) for key, value in schema.get("properties", {}).items()]
    return Model(name, {value.name: value for value in values}, _text(schema))


def _operation(document: Json, raw: RawOperation) -> Operation:
    body = raw.body
    parameters = [_parameter(resolve(document, parameter)) for parameter in body["parameters"]]
    permissions = body.get("x-inin-requires-permissions") or {}
    produces = body.get("produces") or document.get("produces") or ["application/json"]
    consumes = body.get("consumes") or document.get("consumes") or ["application/json"]
    return Operation(
        underscore(body.get("x-purecloud-method-name") or body["operationId"]),
        tuple(tag.replace(" ", "") + "Api" for tag in body.get("tags", ())),
        raw.method,
        raw.path,
        tuple(sorted(parameters, key=lambda item: not item.required)),
        _returns(document, body),
        tuple(sorted(permissions.get("permissions", ()))),
        str(permissions.get("type", "ANY")),
        bool(body.get("deprecated")),
        bool(body.get("x-genesys-preview")),
        (tuple(consumes), tuple(produces)),
        " ".join(f"{body.get('summary') or ''} {body.get('description') or ''}".split()),
    )


def _parameter(schema: Json) -> Value:
    location = str(schema["in"])
    described = schema["schema"] if location == "body" else schema
    value = _value(schema["name"], described, location, bool(schema.get("required")) or location == "path")
    return value if location != "body" else _with_text(value, schema)


def _with_text(value: Value, schema: Json) -> Value:
    """Return the body parameter `value` with its own text: its schema is the model's, and so is the text there."""
    return Value(value.name, value.key, value.location, value.type, value.required, text=_text(schema))


def _value(key: str, schema: Json, location: str, required: bool) -> Value:
    allowed = schema.get("enum") or schema.get("items", {}).get("enum") or ()
    names = (*_BOUNDS, "default", "collectionFormat", "readOnly")
    details = {name: schema[name] for name in names if name in schema}
    return Value(
        attribute_name(key),
        key,
        location,
        type_name(schema),
        required,
        tuple(map(str, allowed)),
        details,
        bool(schema.get("deprecated") or schema.get("x-deprecated")),
        _text(schema),
    )


def _returns(document: Json, body: Json) -> str:
    _, schema = success(document, body)
    if schema is None:
        return "None"
    return "file" if schema.get("type") == "file" else type_name(schema)


def _text(schema: Json) -> str:
    return " ".join((schema.get("description") or "").split())
