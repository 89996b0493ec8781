"""Schemas of the definition become Python annotations and official type names."""

from __future__ import annotations

import re
from typing import Any

from PureCloudPlatformClientV2._model.conversion import official_name

Schema = dict[str, Any]

_NUMBERS = {"integer": "int", "number": "float"}
_STRINGS = {"date": "date", "date-time": "datetime", "local-date-time": "LocalDateTime", "year-month": "YearMonth"}
_BUILTINS = ("str", "int", "float", "bool", "list", "dict")
_WORD = re.compile(r"'[^']*'|[A-Za-z_][A-Za-z0-9_.]*")
LITERAL = "Literal["


def annotation(schema: Schema) -> str:
    """Return the annotation of a value of this schema: `list[User]`, `dict[str, Any]`, `datetime`, ..."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return reference.rsplit("/", 1)[-1]
    kind = schema.get("type", "object")
    if kind == "array":
        return f"list[{annotation(schema['items'])}]"
    if kind == "object":
        extra = schema.get("additionalProperties")
        return f"dict[str, {annotation(extra)}]" if isinstance(extra, dict) else "Any"
    if kind == "boolean":
        return "bool"
    if kind == "file":
        return "str"
    return _NUMBERS.get(kind) or _STRINGS.get(schema.get("format", ""), "str")


def literal(schema: Schema) -> str | None:
    """Return `Literal[...]` for a schema with an enumeration, None for any other, or of truths or fractions."""
    values = schema.get("enum")
    if not values or schema.get("type") in ("boolean", "number"):
        return None
    is_number = schema.get("type") == "integer"
    return f"Literal[{', '.join(str(value) if is_number else repr(value) for value in values)}]"


def response_type(schema: Schema | None) -> str | None:
    """Return the official type name of a response, None where there is no content."""
    if schema is None:
        return None
    return "file" if schema.get("type") == "file" else official_name(annotation(schema))


def words(text: str) -> set[str]:
    """Return the type names in an annotation, without the values of its literals."""
    return {word for word in _WORD.findall(text) if not word.startswith("'")}


def unshadowed(text: str, names: set[str]) -> str:
    """Return the annotation `text` for use where `names`, of attributes or models, hide the types of the same name."""

    def rename(match: re.Match[str]) -> str:
        word = match[0]
        if word not in names:
            return word
        if word in _BUILTINS:
            return f"builtins.{word}"
        return {"date": "Date", "datetime": "DateTime"}.get(word, word)

    text = _WORD.sub(rename, text)
    # A model may be called Literal: only the one with a bracket is typing's.
    return text.replace(LITERAL, f"typing.{LITERAL}") if "Literal" in names else text
