"""JSON Schema draft 4, which Swagger 2.0 schemas are, with the habits of the platform.

Null is allowed for every property that is not required; enum values are compared without regard to case; an `object`
without declared properties is any JSON value; required properties that are read-only need not be sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft4Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from ._definition import Definition, JsonObject, ref_name
from ._schema import enum_has, is_date, is_date_time, is_free_form

formats = FormatChecker(())


@formats.checks("date")
def _is_date_or_empty(value: object) -> bool:
    # Clients send "" for a date that they do not set; the platform takes it for absent.
    return value == "" or is_date(value)


@formats.checks("date-time")
@formats.checks("local-date-time")
def _is_date_time_or_empty(value: object) -> bool:
    return value == "" or is_date_time(value)


def validator_class(definition: Definition) -> Any:
    """The class whose instances validate by a schema of the definition."""
    schemas = definition.schemas

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
