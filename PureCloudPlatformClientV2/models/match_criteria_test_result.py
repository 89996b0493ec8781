# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import MatchTestResult


class MatchCriteriaTestResult(Model):
    """Part of TestMatchesOperation."""

    json_path: str | None = field("jsonPath", default=None)
    operator: Literal[
        "GreaterThanOrEqual", "LessThanOrEqual", "Equal", "NotEqual", "LessThan", "GreaterThan", "NotIn", "In",
        "Contains", "All", "Exists", "Size",
    ] | str | None = field("operator", default=None)
    value: Any | None = field("value", default=None)
    values: list[Any] | None = field("values", default=None)
    generated_json_path_condition: str | None = field("generatedJsonPathCondition", default=None)
    match: bool | None = field("match", default=None)
    json_path_extraction: list[MatchTestResult] | None = field("jsonPathExtraction", default=None)
