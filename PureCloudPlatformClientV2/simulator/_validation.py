"""What a request says, checked against what the definition allows.

Unknown query parameters and unknown fields of a body are let through, as the platform does; everything that is
declared has to fit. The first thing that does not is a 400 naming it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Request

from ._definition import Operation, Parameter
from ._errors import ApiError, bad_field
from ._permissions import Grants, division_of
from ._router import Match, concrete
from ._schema import enum_has, is_date, is_date_time
from ._validators import Validators

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_PAGING = ("pageSize", "pageNumber", "cursor")
# Published definitions declare ASC as the default of an order that is spelt out.
_ORDERS = {"asc": "ascending", "desc": "descending"}
_SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


@dataclass(frozen=True)
class Call:
    """A request that fits its operation. `query` holds declared parameters only, with list values for arrays."""

    operation: Operation
    path_values: Mapping[str, str]
    query: Mapping[str, Any]
    raw_query: tuple[tuple[str, str], ...]
    body: Any
    has_body: bool
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    client_id: str | None = None  # whose token it is, None for the first OAuth client
    grants: Grants | None = None  # what the token may do, None where nobody asks

    @property
    def closed_divisions(self) -> frozenset[str]:
        """The divisions whose objects this request may not see or change."""
        return frozenset() if self.grants is None else self.grants.closed(self.operation)

    def visible(self, entities: Sequence[Any]) -> Sequence[Any]:
        """Those of the objects that this request may see."""
        closed = self.closed_divisions
        return [one for one in entities if division_of(one) not in closed] if closed else entities

    @property
    def paging(self) -> Mapping[str, Any]:
        """The query, together with the paging that searches and queries carry in their bodies."""
        if not isinstance(self.body, dict):
            return self.query
        nested = self.body.get("paging")
        places = (self.body, nested if isinstance(nested, dict) else {})
        own = {name: place[name] for place in places for name in _PAGING if place.get(name) is not None}
        return {**self.query, **own}


def check(
    match: Match, request: Request, validators: Validators, client_id: str | None = None, grants: Grants | None = None
) -> Call:
    """Read and validate path, query, headers and body.

    Raises ApiError: 400 naming the field, 415 for a body that is not of a declared content type.
    """
    operation = match.operation
    query: dict[str, Any] = {}
    headers: dict[str, str] = {}
    for parameter in operation.parameters:
        if parameter.place == "path":
            _value(parameter.name, parameter.schema, match.values[parameter.name])
        elif parameter.place == "header":
            header = request.headers.get(parameter.name)
            if header is None and parameter.required:
                raise bad_field(parameter.name, "the header is required")
            if header is not None:
                headers[parameter.name] = header
        else:
            texts = request.args.getlist(parameter.name)
            if texts:
                query[parameter.name] = _query_value(parameter, texts)
            elif parameter.required:
                raise bad_field(parameter.name, "the query parameter is required")
    has_body, body = _body(operation, request, validators)
    pairs = tuple(request.args.items(multi=True))
    path = concrete(operation.path, match.values)
    return Call(operation, match.values, query, pairs, body, has_body, path, headers, client_id, grants)


def _query_value(parameter: Parameter, texts: list[str]) -> object:
    schema = parameter.schema
    if schema.get("type") != "array":
        return _value(parameter.name, schema, texts[-1])
    style = schema.get("collectionFormat", "csv")
    # The platform takes one value with commas also where the parameter is declared to repeat.
    if style != "multi" or len(texts) == 1:
        texts = [part for text in texts for part in text.split(_SEPARATORS.get(style, ","))]
    return [_value(parameter.name, schema.get("items", {}), text) for text in texts]


def _value(name: str, schema: Mapping[str, Any], text: str) -> object:
    """The typed value of one path or query text."""
    value = _typed(name, schema, text)
    allowed = schema.get("enum")
    if allowed and not enum_has(allowed, text) and not _is_short(schema, text):
        raise bad_field(name, "must be one of " + ", ".join(map(str, allowed)))
    if isinstance(value, int | float) and not isinstance(value, bool):
        if "minimum" in schema and value < schema["minimum"]:
            raise bad_field(name, f"must be at least {schema['minimum']}")
        if "maximum" in schema and value > schema["maximum"]:
            raise bad_field(name, f"must be at most {schema['maximum']}")
    return value


def _is_short(schema: Mapping[str, Any], text: str) -> bool:
    """True for ASC and DESC where `ascending` and `descending` are allowed, and for a default that is not allowed."""
    allowed = [str(choice).casefold() for choice in schema["enum"]]
    if _ORDERS.get(text.casefold()) in allowed:
        return True
    default = str(schema.get("default", "")).casefold()
    if default in allowed or not any(choice.startswith(default or "?") for choice in allowed):
        return bool(text) and text.casefold() == default
    return bool(text) and any(choice.startswith(text.casefold()) for choice in allowed)


def _typed(name: str, schema: Mapping[str, Any], text: str) -> object:
    kind, style = schema.get("type"), schema.get("format")
    if kind == "boolean":
        if text.casefold() not in ("true", "false"):
            raise bad_field(name, "must be true or false")
        return text.casefold() == "true"
    if kind in ("integer", "number"):
        try:
            number = int(text) if kind == "integer" else float(text)
        except ValueError:
            raise bad_field(name, f"must be of type {kind}") from None
        if not math.isfinite(number):
            raise bad_field(name, f"must be of type {kind}")
        return number
    if style == "date" and not is_date(text):
        raise bad_field(name, "must be a date (yyyy-MM-dd)")
    if style in ("date-time", "local-date-time") and not is_date_time(text):
        raise bad_field(name, f"must be a {style} (ISO 8601)")
    return text


def _body(operation: Operation, request: Request, validators: Validators) -> tuple[bool, Any]:
    schema, data = operation.body_schema, request.get_data()
    if schema is None:
        return False, None
    if not data:
        if operation.body_required:
            raise bad_field("body", "the request needs a body")
        return False, None
    if not _is_json(request.mimetype, operation):
        accepted = ", ".join(operation.consumes)
        raise ApiError(415, "unsupported.media.type", f"The content type must be one of {accepted}.")
    try:
        body = json.loads(data.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise ApiError(400, "bad.request", "The body is not JSON.", field="body") from None
    if body is None and not operation.body_required:
        return False, None
    try:
        error = validators.problem(schema, body)
    except RecursionError:
        raise bad_field("body", "is nested too deeply") from None
    if error is not None:
        raise bad_field(place_of(error), problem_of(error))
    return True, body


def _is_json(mimetype: str, operation: Operation) -> bool:
    # A request without Content-Type is read as JSON; so is any flavour of JSON that the operation declares.
    return not mimetype or mimetype == "application/json" or mimetype in operation.consumes


def _no_constant(text: str) -> object:
    raise ValueError(f"{text} is not JSON")


def place_of(error: ValidationError) -> str:
    """Where a value does not fit, like `addresses[0].mediaType`."""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path]
    return "".join(parts).lstrip(".") or "body"


def problem_of(error: ValidationError) -> str:
    """What is wrong, without the value: it may be a password."""
    rule, limit = str(error.validator), error.validator_value
    limits = {
        "minimum": "must be at least",
        "maximum": "must be at most",
        "minLength": "must have a length of at least",
        "maxLength": "must have a length of at most",
        "pattern": "must match the pattern",
        "format": "must have the format",
        "minItems": "must have a number of elements of at least",
        "maxItems": "must have a number of elements of at most",
    }
    if rule in limits:
        return f"{limits[rule]} {limit}"
    if rule == "uniqueItems":
        return "must have no element twice"
    return error.message
