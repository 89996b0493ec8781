"""Validators for the schemas of the definition, compiled when they are first needed.

Swagger 2.0 schemas are JSON Schema draft 4 with a few habits of the platform, which the validators here follow:
null is allowed for every property that is not required; enum values are compared without regard to case; an `object`
without declared properties is any JSON value; required properties that are read-only need not be sent.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from jsonschema import Draft4Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend

from ._definition import Definition, JsonObject, ref_name

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATE_TIME = re.compile(
    r"([0-9-]{10})[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?"
)

formats = FormatChecker(())


def is_date(value: object) -> bool:
    """A calendar date, yyyy-MM-dd. Values that are no text are left to the check of the type."""
    if not isinstance(value, str):
        return True
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return _DATE.fullmatch(value) is not None


def is_date_time(value: object) -> bool:
    """An ISO 8601 instant; seconds, fraction and offset may be absent, as the platform accepts them."""
    if not isinstance(value, str):
        return True
    match = _DATE_TIME.fullmatch(value)
    return match is not None and is_date(match[1])


@formats.checks("date")
def _is_date_or_empty(value: object) -> bool:
    # Clients send "" for a date that they do not set; the platform takes it for absent.
    return value == "" or is_date(value)


@formats.checks("date-time")
@formats.checks("local-date-time")
def _is_date_time_or_empty(value: object) -> bool:
    return value == "" or is_date_time(value)


def is_free_form(schema: Mapping[str, Any]) -> bool:
    """True for an `object` of which the definition says nothing: the platform means any JSON value by it."""
    return schema.get("type") == "object" and not schema.keys() & {"properties", "additionalProperties", "required"}


class Validators:
    """One validator per schema of a definition. Threads may share it."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self._lock = threading.Lock()
        self._by_id: dict[int, Validator] = {}
        self._class = self._build_class()

    def first_error(self, schema: JsonObject, value: Any) -> ValidationError | None:
        """The first thing wrong with a value, or None."""
        if is_free_form(schema):
            return None
        return next(self._validator(schema).iter_errors(value), None)

    def fits(self, schema: JsonObject, value: Any) -> bool:
        """True when nothing is wrong with the value."""
        return self.first_error(schema, value) is None

    def _validator(self, schema: JsonObject) -> Validator:
        # Schemas belong to the definition, which outlives this cache, so that id() stays unique.
        validator = self._by_id.get(id(schema))
        if validator is None:
            with self._lock:
                validator = self._by_id.setdefault(id(schema), self._class(schema, format_checker=formats))
        return validator

    def _build_class(self) -> Any:
        schemas = self._definition.schemas

        def follow(validator: Any, ref: str, instance: object, _schema: JsonObject) -> Iterator[ValidationError]:
            # Much cheaper than the general reference resolution: all references are `#/definitions/Name`.
            yield from validator.descend(instance, schemas[ref_name({"$ref": ref})], schema_path=ref)

        checks = {
            "$ref": follow, "type": _type, "enum": _enum, "properties": _properties, "required": _required,
            "additionalProperties": _additional,
        }  # fmt: skip
        checker = Draft4Validator.TYPE_CHECKER.redefine("integer", _is_integer)
        make: Any = extend  # jsonschema has no annotations here
        return make(Draft4Validator, validators=checks, type_checker=checker)


def _is_integer(_checker: object, value: object) -> bool:
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, int) and not isinstance(value, bool)


def _type(validator: Any, kind: str, instance: object, schema: JsonObject) -> Iterator[ValidationError]:
    if not is_free_form(schema) and not validator.is_type(instance, kind):
        yield ValidationError(f"must be of type {kind}")


def _enum(_validator: Any, allowed: list[Any], instance: object, _schema: JsonObject) -> Iterator[ValidationError]:
    if not enum_has(allowed, instance):
        yield ValidationError("must be one of " + ", ".join(map(str, allowed)))


def enum_has(allowed: list[Any], value: object) -> bool:
    """Membership without regard to case, as on the platform."""
    return canonical(allowed, value) is not None


def canonical(allowed: list[Any], value: object) -> Any:
    """The allowed value that is meant, or None. Some integers of the definition list their values as texts."""
    if value in allowed:
        return value
    wanted = str(value).casefold()
    return next((choice for choice in allowed if str(choice).casefold() == wanted), None)


def _properties(validator: Any, rules: JsonObject, instance: object, schema: JsonObject) -> Iterator[ValidationError]:
    if not isinstance(instance, dict):
        return
    required = schema.get("required", ())
    for name, value in instance.items():
        if name in rules and (value is not None or name in required):
            yield from validator.descend(value, rules[name], path=name, schema_path=name)


def _additional(validator: Any, rule: object, instance: object, schema: JsonObject) -> Iterator[ValidationError]:
    if not isinstance(instance, dict) or not isinstance(rule, dict):
        return
    known = schema.get("properties", {})
    for name, value in instance.items():
        if name not in known and value is not None:
            yield from validator.descend(value, rule, path=name)


def _required(_validator: Any, names: list[str], instance: object, schema: JsonObject) -> Iterator[ValidationError]:
    if not isinstance(instance, dict):
        return
    properties = schema.get("properties", {})
    for name in names:
        if name not in instance and not properties.get(name, {}).get("readOnly"):
            yield ValidationError("is required", path=(name,))
