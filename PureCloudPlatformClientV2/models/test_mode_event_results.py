# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TestMatchesEventOperation, TestSchemaOperation


class TestModeEventResults(Model):
    schema_validation: TestSchemaOperation | None = field("schemaValidation", default=None)
    trigger_match_validation: TestMatchesEventOperation | None = field("triggerMatchValidation", default=None)
