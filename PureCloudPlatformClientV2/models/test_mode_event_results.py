# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TestSchemaOperation


class TestMatchesEventOperation(Model):
    """Trigger match validation of test mode event results. In TestModeEventResults."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matched_triggers: list[TestModeTrigger] | None = field("matchedTriggers", default=None)
    unmatched_triggers: list[TestModeTrigger] | None = field("unmatchedTriggers", default=None)


class TestModeEventResults(Model):
    """Test mode event results: schema validation and trigger match validation. Answer of
    post_processautomation_triggers_topic_test.
    """

    schema_validation: TestSchemaOperation | None = field("schemaValidation", default=None)
    trigger_match_validation: TestMatchesEventOperation | None = field("triggerMatchValidation", default=None)


class TestModeTrigger(Model):
    """One of the matched triggers of a test matches event operation. In TestMatchesEventOperation."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    self_uri: str | None = field("selfUri", default=None)
