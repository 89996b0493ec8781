# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TestMatchesEventOperation, TestSchemaOperation


class TestModeEventResults(Model):
    """Given by post_processautomation_triggers_topic_test."""

    schema_validation: TestSchemaOperation | None = field("schemaValidation", default=None)
    trigger_match_validation: TestMatchesEventOperation | None = field("triggerMatchValidation", default=None)
