# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .test_matches_event_operation import TestMatchesEventOperation
    from .test_schema_operation import TestSchemaOperation


class TestModeEventResults(Model):
    """TestModeEventResults of the Platform API."""

    schema_validation: TestSchemaOperation | None = field("schemaValidation", default=None)
    trigger_match_validation: TestMatchesEventOperation | None = field("triggerMatchValidation", default=None)
