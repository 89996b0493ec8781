# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SetWrapperString(Model):
    """Activity code ids of a business unit update time off plan. In BuUpdateTimeOffPlanRequest and 4 more."""

    values: list[str] | None = field("values", default=None)
