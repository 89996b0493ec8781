# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TestMatchesOperation, TestSchemaOperation, TestTargetOperation


class TestModeResults(Model):
    """Given by post_processautomation_trigger_test."""

    schema_validation: TestSchemaOperation | None = field("schemaValidation", default=None)
    target_validation: TestTargetOperation | None = field("targetValidation", default=None)
    json_path_validation: TestMatchesOperation | None = field("jsonPathValidation", default=None)
    trigger_matches: bool | None = field("triggerMatches", default=None)
