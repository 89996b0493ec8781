# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SetWrapperString(Model):
    """Part of BuUpdateTimeOffPlanRequest and 4 more."""

    values: list[str] | None = field("values", default=None)
