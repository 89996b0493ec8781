# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import TestSchemaOperation


class MatchCriteriaTestResult(Model):
    """One of the details of a test matches operation. In TestMatchesOperation."""

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


class MatchTestResult(Model):
    """One of the JSON path extractions of a match criteria test result. In MatchCriteriaTestResult."""

    value: Any | None = field("value", default=None)
    path: str | None = field("path", default=None)


class TestMatchesOperation(Model):
    """JSON path validation of test mode results. In TestModeResults."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matches: bool | None = field("matches", default=None)
    details: list[MatchCriteriaTestResult] | None = field("details", default=None)


class TestModeResults(Model):
    """Test mode results: schema validation, target validation, JSON path validation and 1 more. Answer of
    post_processautomation_trigger_test.
    """

    schema_validation: TestSchemaOperation | None = field("schemaValidation", default=None)
    target_validation: TestTargetOperation | None = field("targetValidation", default=None)
    json_path_validation: TestMatchesOperation | None = field("jsonPathValidation", default=None)
    trigger_matches: bool | None = field("triggerMatches", default=None)


class TestTargetOperation(Model):
    """Target validation of test mode results. In TestModeResults."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matches: bool | None = field("matches", default=None)
    details: list[str] | None = field("details", default=None)
