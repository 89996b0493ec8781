# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TestTargetOperation(Model):
    """TestTargetOperation of the Platform API."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matches: bool | None = field("matches", default=None)
    details: list[str] | None = field("details", default=None)
