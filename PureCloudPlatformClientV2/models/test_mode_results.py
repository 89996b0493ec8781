# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .test_matches_operation import TestMatchesOperation
    from .test_schema_operation import TestSchemaOperation
    from .test_target_operation import TestTargetOperation


class TestModeResults(Model):
    """TestModeResults of the Platform API."""

    schema_validation: TestSchemaOperation | None = field("schemaValidation", default=None)
    target_validation: TestTargetOperation | None = field("targetValidation", default=None)
    json_path_validation: TestMatchesOperation | None = field("jsonPathValidation", default=None)
    trigger_matches: bool | None = field("triggerMatches", default=None)
