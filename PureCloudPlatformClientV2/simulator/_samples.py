"""Sample answers: the same request always gets the same one, and it fits the schema.

A sample tells everything about an object itself and only the plain fields (and whatever is required) of objects inside
it, so that schemas that contain themselves come to an end and answers stay small.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import Any

from ._definition import Definition, JsonObject, Operation, ref_name
from ._schema import canonical
from ._validators import Validators

SAMPLE_TIME = "2024-01-15T09:30:00.000Z"
_NAMESPACE = uuid.UUID("6f1c7f1e-3c8c-4c1a-9f0c-2b7d8f3a5e11")
_MAX_DEPTH = 2
# Fields that tell a client to go on reading: in a sample there is nothing further to read.
PAGING = frozenset(
    {
        "nextUri",
        "previousUri",
        "firstUri",
        "lastUri",
        "nextPage",
        "previousPage",
        "cursor",
        "cursors",
        "after",
        "before",
        "next",
    }
)
_DATES = ("date", "date-time", "local-date-time")
_TEXTS = {
    "email": "sample@example.com",
    "language": "en-US",
    "languageCode": "en-US",
    "locale": "en-US",
    "timeZone": "Europe/London",
    "countryCode": "GB",
    "phoneNumber": "+442079460000",
    "version": "1",
}
# Values tried for a pattern, in this order.
_CANDIDATES = ("sample", "#336699", "00000000-0000-4000-8000-000000000000", "0", "1", "A", "A1", "2024-01-15", "en-US")


def stable_id(seed: str) -> str:
    """A UUID that depends on the seed alone."""
    return str(uuid.uuid5(_NAMESPACE, seed))


class Samples:
    """Makes values that fit schemas of one definition."""

    def __init__(self, definition: Definition, validators: Validators) -> None:
        # Where links to content lead; the simulator writes its own address here once it has one.
        self.content_url = "https://example.com"
        self._definition = definition
        self._validators = validators

    def value(self, schema: JsonObject, seed: str) -> Any:
        """A full sample; different seeds give different ids."""
        return self._value(schema, "sample", seed, 0, ())

    def names(self, operation: Operation) -> frozenset[str]:
        """The fields that an operation's answer may have."""
        schema = operation.response_schema
        return frozenset(self._definition.resolve(schema).get("properties", {})) if schema else frozenset()

    def minimal(self, schema: JsonObject, seed: str) -> Any:
        """The smallest sample: required fields only."""
        return self._value(schema, "sample", seed, _MAX_DEPTH, ())

    def conform(self, schema: JsonObject, data: Mapping[str, Any], seed: str) -> Any:
        """An object of the schema that holds what `data` says wherever it fits, otherwise the smallest sample."""
        resolved = self._definition.resolve(schema)
        if resolved.get("type", "object") != "object" or not resolved.keys() & {"properties", "additionalProperties"}:
            return self.value(schema, seed)
        properties = resolved.get("properties", {})
        result: JsonObject = self.minimal(schema, seed)
        extra = resolved.get("additionalProperties")
        for name, value in data.items():
            rule = properties.get(name, extra if isinstance(extra, dict) else None)
            if value == "" and rule is not None and rule.get("format") in _DATES:
                continue
            if rule is not None and value is not None and self._validators.fits(rule, value):
                result[name] = self._in_case(rule, value)
            elif rule is not None and "$ref" in rule and isinstance(value, dict) and value.get("id"):
                self._complete(result, rule, name, value)
            elif name.endswith("Id") and isinstance(value, str):
                self._link(result, properties.get(name[:-2]), name[:-2], value)
        return result

    def said(self, properties: Mapping[str, Any], texts: Mapping[str, str]) -> JsonObject:
        """Those of the texts that fit fields of a schema, in the types of these fields."""
        found: JsonObject = {}
        for name in properties.keys() & texts.keys():
            kind, text = self._definition.resolve(properties[name]).get("type"), texts[name]
            value = int(text) if kind == "integer" and text.isascii() and text.isdigit() else text
            if self._validators.fits(properties[name], value):
                found[name] = value
        return found

    def _in_case(self, rule: JsonObject, value: Any) -> Any:
        """Texts of an enumeration are written as the answer's schema writes them."""
        allowed = self._definition.resolve(rule).get("enum")
        return canonical(allowed, value) if allowed and isinstance(value, str) else value

    def _complete(self, result: JsonObject, rule: JsonObject, name: str, reference: JsonObject) -> None:
        """A reference that says too little for its schema is told with the rest that the schema requires."""
        completed = {**self.minimal(rule, str(reference["id"])), **reference}
        if self._validators.fits(rule, completed):
            result[name] = completed

    def _link(self, result: JsonObject, rule: JsonObject | None, name: str, linked_id: str) -> None:
        """`divisionId` of a request becomes `division: {"id": ...}` of the answer."""
        if rule is None or "id" not in self._definition.resolve(rule).get("properties", {}) or name in result:
            return
        linked = self.conform(rule, {"id": linked_id}, linked_id)
        if self._validators.fits(rule, linked):
            result[name] = linked

    def _value(self, schema: JsonObject, name: str, seed: str, depth: int, above: tuple[str, ...]) -> Any:
        if "$ref" in schema:
            reference = ref_name(schema)
            schema = self._definition.resolve(schema)
            # A schema inside itself is cut to its required fields.
            depth = _MAX_DEPTH if reference in above else depth
            above = (*above, reference)
        kind = schema.get("type", "object")
        if schema.get("enum"):
            return int(schema["enum"][0]) if kind == "integer" else schema["enum"][0]
        if kind == "object":
            return self._object(schema, name, seed, depth, above)
        if kind == "array":
            return self._array(schema, name, seed, depth, above)
        if kind == "string":
            return self._text(schema, name, seed)
        if kind == "boolean":
            return False
        return _number(schema, kind)

    def _object(self, schema: JsonObject, name: str, seed: str, depth: int, above: tuple[str, ...]) -> JsonObject:
        required = set(schema.get("required", ()))
        result: JsonObject = {}
        for key, rule in schema.get("properties", {}).items():
            if key in required or (key not in PAGING and depth < _MAX_DEPTH and (depth == 0 or self._is_plain(rule))):
                result[key] = self._value(rule, key, f"{seed}/{key}" if key != "id" else seed, depth + 1, above)
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and depth == 0:
            result["sample"] = self._value(extra, name, f"{seed}/sample", depth + 1, above)
        return result

    def _array(self, schema: JsonObject, name: str, seed: str, depth: int, above: tuple[str, ...]) -> list[Any]:
        count = schema.get("minItems", 0) or (1 if depth < _MAX_DEPTH else 0)
        rule = schema.get("items", {})
        if ref_name(rule) in above and not schema.get("minItems"):
            return []
        return [self._value(rule, name, f"{seed}/{index}", depth, above) for index in range(count)]

    def _is_plain(self, rule: JsonObject) -> bool:
        return self._definition.resolve(rule).get("type", "object") not in ("object", "array")

    def _text(self, schema: JsonObject, name: str, seed: str) -> str:
        style = schema.get("format")
        if style == "date":
            return SAMPLE_TIME[:10]
        if style == "date-time":
            return SAMPLE_TIME
        if style == "local-date-time":
            return SAMPLE_TIME[:-5]
        text = self._text_for(name, seed)
        if "pattern" in schema:
            pattern = re.compile(schema["pattern"])
            text = next((candidate for candidate in (text, *_CANDIDATES) if pattern.search(candidate)), text)
        text = text.ljust(int(schema.get("minLength", 0)), "x")
        return text[: int(schema.get("maxLength", len(text)))]

    def _text_for(self, name: str, seed: str) -> str:
        if name == "id" or name.endswith("Id"):
            return stable_id(seed)
        if name in _TEXTS:
            return _TEXTS[name]
        if name == "selfUri":
            return seed.removesuffix("/selfUri")
        if name.casefold().endswith(("uri", "url")):
            return f"{self.content_url}/{stable_id(seed)}"
        return f"Sample {name}" if name != "sample" else "sample"


def _number(schema: JsonObject, kind: str) -> float | int:
    number = max(schema.get("minimum", 1), 1) if schema.get("maximum", 1) >= 1 else schema["maximum"]
    return int(number) if kind == "integer" else float(number)
