# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyViewLinkTimeConstraint(Model):
    """Part of JourneyViewLink."""

    unit: Literal["Seconds", "Minutes", "Hours", "Days", "Weeks", "Months"] | str | None = field("unit", default=None)
    value: int | None = field("value", default=None)
