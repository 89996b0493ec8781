"""Whether a document is sound Swagger 2.0, as far as the generator and the comparison of two releases read it."""

from __future__ import annotations

from typing import Any

from .._swagger import Json, operations, resolve
from .errors import Problem
from .form import faults_of_form, faults_of_schema
from .walk import text_of, walk

LOCATIONS = frozenset({"path", "query", "header", "body", "formData"})
TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "file"})
_DEEPEST = 100
_LONGEST_KEY = 500


def check(document: Any) -> list[Problem]:
    """Return what is wrong with `document`, an empty list if nothing is."""
    if not isinstance(document, dict) or document.get("swagger") != "2.0":
        return [Problem("$.swagger", 'the definition is not Swagger 2.0: "swagger" must be "2.0"')]
    for key in ("info", "paths", "definitions"):
        if not isinstance(document.get(key), dict):
            return [Problem(f"$.{key}", "a JSON object is required here")]
    problems, is_bounded = _check_values(document)
    if not is_bounded:
        return problems
    malformed = list(faults_of_form(document))
    # What has not the form of an operation cannot be asked for more.
    problems += malformed or _check_operations(document)
    for name, schema in document["definitions"].items():
        problems += _check_schema(schema, f"$.definitions.{name}")
    return problems


def _check_values(document: Json) -> tuple[list[Problem], bool]:
    """Return what is wrong with values wherever they stand, and whether more can be asked.

    Schemas are followed by recursion, and places are made of keys: both need their bounds.
    """
    problems: list[Problem] = []
    is_bounded = True
    for place, node in walk(document, _DEEPEST):
        if isinstance(node, str):
            reasons = [_HALF] if _has_half_a_character(node) else []
        elif isinstance(node, dict | list) and place[2] == _DEEPEST:
            reasons, is_bounded = ["nested too deeply"], False
        elif isinstance(node, dict):
            reasons = [f"a key of {len(key)} characters" for key in node if len(key) > _LONGEST_KEY]
            is_bounded = is_bounded and not reasons
            problems += [Problem(f"{text_of(place)}.{key}", _HALF) for key in node if _has_half_a_character(key)]
            reference = node.get("$ref")
            # A property may be called "$ref" itself; then the value is a schema.
            if isinstance(reference, str) and not _is_reachable(document, reference):
                reasons.append(f"dangling $ref {reference!r}")
        else:
            continue
        problems += [Problem(text_of(place), reason) for reason in reasons]
    return problems, is_bounded


_HALF = "a lone surrogate is no text"


def _has_half_a_character(text: str) -> bool:
    # JSON can name half of a character (RFC 8259, section 8.2), which no file can hold.
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)


def _is_reachable(document: Json, reference: str) -> bool:
    try:
        resolve(document, {"$ref": reference})
    except (KeyError, TypeError, IndexError):
        return False
    return reference.startswith("#/")


def _check_operations(document: Json) -> list[Problem]:
    problems: list[Problem] = []
    for operation in operations(document):
        body, place = operation.body, operation.place
        if not body.get("tags"):
            problems.append(Problem(place, "no tags: an operation's tag names its API class"))
        if not (body.get("x-purecloud-method-name") or body.get("operationId")):
            problems.append(Problem(place, "neither x-purecloud-method-name nor operationId: the method has no name"))
        for index, raw in enumerate(body["parameters"]):
            if _is_resolved(document, raw):
                problems += _check_parameter(resolve(document, raw), f"{place}.parameters[{index}]")
        for status, raw_response in body.get("responses", {}).items():
            response = resolve(document, raw_response) if _is_resolved(document, raw_response) else {}
            if "schema" in response:
                problems += _check_schema(response["schema"], f"{place}.responses.{status}.schema")
    return problems


def _is_resolved(document: Json, value: Json) -> bool:
    return "$ref" not in value or (isinstance(value["$ref"], str) and _is_reachable(document, value["$ref"]))


def _check_parameter(parameter: Json, place: str) -> list[Problem]:
    if not isinstance(parameter.get("name"), str):
        return [Problem(place, "a parameter needs a name")]
    location = parameter.get("in")
    if not isinstance(location, str) or location not in LOCATIONS:
        return [Problem(place, f"unknown parameter location {location!r}")]
    if location == "body":
        return [*faults_of_schema(parameter, place), *_check_schema(parameter.get("schema"), place)]
    return _check_schema(parameter, place)


def _check_schema(schema: Any, place: str) -> list[Problem]:
    if not isinstance(schema, dict):
        return [Problem(place, "a schema (JSON object) is required here")]
    if isinstance(schema.get("$ref"), str):
        return _check_model_reference(schema["$ref"], place)
    problems = list(faults_of_schema(schema, place))
    if problems:
        return problems
    kind = schema.get("type", "object")
    if kind not in TYPES:
        problems.append(Problem(place, f"unknown type {kind!r}"))
    if kind == "array":
        problems += _check_schema(schema.get("items"), f"{place}.items")
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict):
        problems += _check_schema(extra, f"{place}.additionalProperties")
    for name, value in schema.get("properties", {}).items():
        problems += _check_schema(value, f"{place}.properties.{name}")
    return problems


def _check_model_reference(reference: str, place: str) -> list[Problem]:
    if reference.startswith("#/definitions/") and reference.count("/") == 2:
        return []
    return [Problem(place, f"{reference!r} is no reference to a model such as '#/definitions/User'")]
