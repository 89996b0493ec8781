"""The API definition (Swagger 2.0) as the simulator needs it: operations, their parameters and their answers."""

from __future__ import annotations

import gc
import gzip
import json
import lzma
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from .. import _swagger as swagger
from .._definition.file import unpacked
from ._rules import relaxed

JsonObject = dict[str, Any]

BUNDLED_DEFINITION = Path(__file__).with_name("platform-api.json.xz")

_load_lock = threading.Lock()


class DefinitionError(ValueError):
    """The file is not a definition that can be simulated; the message names the file and the reason."""


@dataclass(frozen=True)
class Parameter:
    """One path, query or header parameter."""

    name: str
    place: str
    required: bool
    schema: Mapping[str, Any]

    @property
    def default(self) -> object:
        """The value that the definition assumes when the parameter is absent."""
        return self.schema.get("default")


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    method: str
    path: str
    name: str
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    body_schema: JsonObject | None
    body_required: bool
    consumes: tuple[str, ...]
    produces: tuple[str, ...]
    security: tuple[str, ...]
    status: int
    response_schema: JsonObject | None
    permissions: tuple[str, ...]
    all_permissions: bool
    parameter_names: frozenset[str] = field(repr=False)


class Definition:
    """A definition, read once and shared by all simulators of a process; nobody changes it."""

    def __init__(self, document: JsonObject) -> None:
        self.schemas: JsonObject = document.get("definitions", {})
        self.security_schemes: JsonObject = document.get("securityDefinitions", {})
        self.version = str(document.get("info", {}).get("x-sdk-version") or document.get("info", {}).get("version", ""))
        self.operations: dict[str, dict[str, Operation]] = {}
        for raw in swagger.operations(document):
            self.operations.setdefault(raw.path, {})[raw.method] = _operation(document, raw)
        self._templates: dict[tuple[int, str], list[tuple[str, list[str]]]] = {}
        for path in self.operations:
            parts = path.split("/")
            self._templates.setdefault(_look_up_key(parts), []).append((path, parts))

    def operation(self, method: str, path: str) -> Operation | None:
        """The operation of a path template, or None."""
        return self.operations.get(path, {}).get(method)

    def template(self, path: str) -> str:
        """The path template of a concrete path, the one with most literal segments; "" for a path that is not there."""
        if path in self.operations:
            return path
        parts = path.split("/")
        keys = (_look_up_key(parts), (len(parts), ""))
        near = [pair for key in dict.fromkeys(keys) for pair in self._templates.get(key, ())]
        templates = [template for template, names in near if _fits(names, parts)]
        return min(templates, key=lambda template: template.count("{"), default="")

    def resolve(self, schema: JsonObject) -> JsonObject:
        """Follow `$ref` until a schema stands there itself.

        Raises DefinitionError: a `$ref` points to nothing.
        """
        while "$ref" in schema:
            name = ref_name(schema)
            if name not in self.schemas:
                raise DefinitionError(f"$ref to a missing schema: {schema['$ref']}")
            schema = self.schemas[name]
        return schema


def _look_up_key(parts: list[str]) -> tuple[int, str]:
    """Paths that may fit each other: as long, with the same beginning ("" where that is not literal)."""
    head = "/".join(parts[:4])
    return len(parts), "" if "{" in head else head


def _fits(template: list[str], parts: list[str]) -> bool:
    pairs = zip(template, parts, strict=True)
    return all(name == part or name.startswith("{") for name, part in pairs)


def ref_name(schema: JsonObject) -> str:
    """The name behind `#/definitions/Name`, or an empty text for a schema without `$ref`."""
    return str(schema.get("$ref", "")).rpartition("/")[2]


def load_definition(path: str | Path | None = None) -> Definition:
    """Read a definition file, plain JSON or gzip. The same unchanged file is read once per process.

    Raises DefinitionError: no JSON, or not Swagger 2.0.
    Raises OSError: the file cannot be read.
    """
    file = Path(path) if path is not None else BUNDLED_DEFINITION
    with _load_lock:
        return _load(str(file.resolve()), file.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _load(file: str, _modified_ns: int) -> Definition:
    data = Path(file).read_bytes()
    with _uncollected():
        return _decoded(file, data)


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage collection: it would look through a hundred thousand new objects again and again, and find none."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _decoded(file: str, data: bytes) -> Definition:
    try:
        document = json.loads(unpacked(data))
    except (ValueError, EOFError, gzip.BadGzipFile, lzma.LZMAError, zlib.error, RecursionError) as error:
        raise DefinitionError(f"{file}: not JSON: {error}") from error
    is_swagger = isinstance(document, dict) and document.get("swagger") == "2.0"
    if not is_swagger or not isinstance(document.get("paths"), dict):
        raise DefinitionError(f"{file}: not a Swagger 2.0 definition")
    return Definition(document)


def _operation(document: JsonObject, operation: swagger.RawOperation) -> Operation:
    path, method, raw = operation.path, operation.method, operation.body
    parameters: list[Parameter] = []
    body_schema: JsonObject | None = None
    body_required = False
    for item in (swagger.resolve(document, parameter) for parameter in raw["parameters"]):
        place = item.get("in")
        if place == "body":
            body_schema, body_required = item.get("schema", {}), bool(item.get("required"))
        elif place == "path" and f"{{{item['name']}}}" not in path:
            continue  # older definitions declare path parameters that their paths do not have
        elif place in ("path", "query", "header"):
            required = bool(item.get("required")) or place == "path"
            parameters.append(Parameter(str(item["name"]), str(place), required, item))
    body_schema = relaxed(document.get("definitions", {}), f"{method} {path}", body_schema)
    status, response_schema = swagger.success(document, raw)
    security: Any = raw.get("security", document.get("security", []))
    return Operation(
        method=method,
        path=path,
        name=str(raw.get("operationId", f"{method.lower()} {path}")),
        tags=tuple(raw.get("tags", ())),
        parameters=tuple(parameters),
        body_schema=body_schema,
        body_required=body_required,
        consumes=tuple(raw.get("consumes") or document.get("consumes") or ("application/json",)),
        produces=tuple(raw.get("produces") or document.get("produces") or ("application/json",)),
        security=tuple(name for choice in security for name in choice),
        status=status,
        response_schema=response_schema,
        permissions=tuple(raw.get("x-inin-requires-permissions", {}).get("permissions", ())),
        all_permissions=raw.get("x-inin-requires-permissions", {}).get("type") == "ALL",
        parameter_names=frozenset(parameter.name for parameter in parameters if parameter.place == "query"),
    )
