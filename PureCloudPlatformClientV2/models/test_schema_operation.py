# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TestSchemaOperation(Model):
    """Schema validation of test mode event results. In TestModeEventResults and 1 more."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matches: bool | None = field("matches", default=None)
    details: list[str] | None = field("details", default=None)
