"""A value for every schema, as Python: what an argument of an example looks like."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PureCloudPlatformClientV2._naming import attribute_name, underscore
from PureCloudPlatformClientV2._swagger import Json

WIDTH = 80
_DEEPEST = 4
_TELLING = ("name", "firstName", "description", "id")
"""Of a body that requires nothing, these fields make the example, else its first three plain ones."""
_UNTOLD = ("id", "selfUri", "cursor")
"""What the platform gives is not made up: ids, links, and the cursor of an answer before."""
_TEXTS = {
    "body": "text",
    "filter": 'displayName eq "Support"',
    "interval": "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z",
    "q64": base64.b64encode(b'{"query": [{"type": "MATCH_ALL"}]}').decode(),
}
"""Texts of a form that their schema does not tell."""
_WRITTEN = {
    "date": ("date(2026, 1, 31)", "2026-01-31"),
    "date-time": ("datetime(2026, 1, 31, 9, 30, tzinfo=timezone.utc)", "2026-01-31T09:30:00Z"),
    "local-date-time": ("datetime(2026, 1, 31, 9, 30)", "2026-01-31T09:30:00"),
    "year-month": ("YearMonth(2026, 1)", "2026-01"),
}


@dataclass(frozen=True)
class Group:
    """Something in brackets: a call, a list, a dictionary."""

    opening: str
    items: list[Code]
    closing: str

    def __str__(self) -> str:
        return f"{self.opening}{', '.join(map(str, self.items))}{self.closing}"


@dataclass(frozen=True)
class Named:
    """An item with what comes before it: `name=` of an argument, `"key": ` of a dictionary."""

    before: str
    value: Code

    def __str__(self) -> str:
        return f"{self.before}{self.value}"


Code = str | Group | Named


def laid_out(code: Code, indent: int = 0, taken: int = 0) -> str:
    """Return code on one line if it fits beside what is `taken`, else with each item on a line of its own."""
    line = str(code)
    if indent + taken + len(line) <= WIDTH or isinstance(code, str):
        return line
    if isinstance(code, Named):
        return code.before + laid_out(code.value, indent, taken + len(code.before))
    if not code.items:
        return line
    pad = " " * (indent + 4)
    inner = [f"{pad}{laid_out(item, indent + 4, 1)}," for item in code.items]
    return "\n".join([code.opening, *inner, " " * indent + code.closing])


@dataclass
class Values:
    """Makes values for one example and remembers the models that they are made of."""

    definitions: Mapping[str, Json]
    models: set[str] = field(default_factory=set)

    def argument(self, schema: Json) -> Code:
        """Return the value of a parameter, which takes dates as text, too."""
        if schema["in"] == "body":
            return self.body(schema["schema"])
        if schema.get("type") == "file":
            return '"content of the file"'
        if schema.get("type") == "array":
            return Group("[", [self.argument(schema["items"] | {"in": "query", "name": schema["name"]})], "]")
        if schema.get("format") in _WRITTEN and "enum" not in schema:
            return quoted(_WRITTEN[schema["format"]][1])
        return self.value(schema, schema["name"], 0)

    def body(self, schema: Json) -> Code:
        """Return the value of a body: never nothing, so that its shape is seen."""
        if schema.get("type") == "array":
            return Group("[", [self.body(schema["items"])], "]")
        return self.value(schema, "body", 0)

    def value(self, schema: Json, name: str, depth: int) -> Code:
        """Return the value of a field called `name` (of the JSON)."""
        if "$ref" in schema:
            return self._model(schema["$ref"].rsplit("/", 1)[-1], depth)
        kind = schema.get("type", "object")
        if kind == "array":
            items = [self.value(schema["items"], name.removesuffix("s"), depth + 1)] if depth < _DEEPEST else []
            return Group("[", items, "]")
        if kind == "object":
            return self._object(schema, depth)
        return _scalar(schema, name)

    def _object(self, schema: Json, depth: int) -> Code:
        inner = schema.get("additionalProperties")
        if not isinstance(inner, dict) or depth >= _DEEPEST:
            return "{}"
        return Group("{", [Named('"key": ', self.value(inner, "value", depth + 1))], "}")

    def _model(self, name: str, depth: int) -> Code:
        self.models.add(name)
        schema = self.definitions[name]
        shown = _shown(schema, depth) if depth < _DEEPEST else list(schema.get("required", []))
        if depth > 2 * _DEEPEST:  # a model that requires one of its own kind
            shown = []
        properties = schema.get("properties", {})
        known = [key for key in shown if key in properties]
        items: list[Code] = [
            Named(f"{attribute_name(key)}=", self.value(properties[key], key, depth + 1)) for key in known
        ]
        return Group(f"{name}(", items, ")")


def _shown(schema: Json, depth: int) -> list[str]:
    """Return the fields that an example of a model has: what is required, of others the telling ones."""
    if schema.get("required"):
        return list(schema["required"])
    if depth > 1:
        return []
    plain = [
        key
        for key, value in schema.get("properties", {}).items()
        if not value.get("readOnly") and value.get("type") in ("string", "integer", "number", "boolean")
    ]
    telling = [key for key in plain if key in _TELLING and key not in _UNTOLD]
    others = [key for key in plain if key not in _UNTOLD]
    return telling or others[:3] or [key for key in schema.get("properties", {}) if key not in _UNTOLD][:1]


def _scalar(schema: Json, name: str) -> str:
    if schema.get("enum"):
        return _chosen(schema)
    kind = schema.get("type")
    if kind == "boolean":
        return "True"
    if kind in ("integer", "number"):
        return _number(schema, kind)
    if schema.get("format") in _WRITTEN:
        return _WRITTEN[schema["format"]][0]
    return quoted(_text(schema, name))


def _chosen(schema: Json) -> str:
    allowed = schema["enum"]
    value = schema["default"] if schema.get("default") in allowed else allowed[0]
    return quoted(str(value)) if schema.get("type") != "integer" else str(value)


def _number(schema: Json, kind: str) -> str:
    value: Any = schema.get("default", schema.get("minimum", 1))
    value = max(value, schema.get("minimum", value))
    value = min(value, schema.get("maximum", value))
    return str(int(value)) if kind == "integer" else str(float(value))


def _text(schema: Json, name: str) -> str:
    if name in _TEXTS:
        return _TEXTS[name]
    text = underscore(attribute_name(name)).replace("_", " ")
    shortest, longest = schema.get("minLength") or 0, schema.get("maxLength") or len(text)
    return text.ljust(shortest, "x")[: max(longest, shortest)]


def quoted(text: str) -> str:
    """Return a text as Python code, in double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
