"""Filters of analytics queries: predicates and clauses of predicates, on rows of dimensions and metrics."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ._definition import JsonObject

_OWN_NAMES = {"divisionId": "divisionIds"}


def fits_all(filters: Iterable[JsonObject] | None, row: JsonObject) -> bool:
    """True for a row that fits every filter."""
    return all(fits(one_filter, row) for one_filter in filters or ())


def fits(one_filter: JsonObject, row: JsonObject) -> bool:
    """A filter: predicates and clauses of predicates, joined by and, or, not."""
    parts = [_predicate(predicate, row) for predicate in one_filter.get("predicates") or ()]
    parts += [fits(clause, row) for clause in one_filter.get("clauses") or ()]
    if not parts:
        return True
    return any(parts) if str(one_filter.get("type", "and")).casefold() == "or" else all(parts)


def _predicate(predicate: JsonObject, row: JsonObject) -> bool:
    if predicate.get("metric"):
        value = row.get("values", {}).get(predicate["metric"])
    else:
        dimension = str(predicate.get("dimension"))
        value = row.get(_OWN_NAMES.get(dimension, dimension))
    operator = str(predicate.get("operator") or "matches")
    if operator == "exists":
        return value is not None
    if operator == "notExists":
        return value is None
    if predicate.get("range"):
        return isinstance(value, int | float) and _in_range(predicate["range"], float(value))
    wanted: Any = predicate.get("value")
    return str(wanted).casefold() in [str(v).casefold() for v in (value if isinstance(value, list) else [value])]


def _in_range(limits: JsonObject, value: float) -> bool:
    checks = {
        "gt": value.__gt__, "gte": value.__ge__, "lt": value.__lt__, "lte": value.__le__,
    }  # fmt: skip
    return all(check(float(limits[name])) for name, check in checks.items() if limits.get(name) is not None)
