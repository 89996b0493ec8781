# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Pattern(Model):
    """Required by the platform: type, interval."""

    type: Literal["Daily", "Weekly"] | str | None = field("type", default=None)
    interval: int | None = field("interval", default=None)
    days_of_week: list[str] | None = field("daysOfWeek", default=None)
