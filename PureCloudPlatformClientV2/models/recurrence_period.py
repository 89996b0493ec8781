# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RecurrencePeriod(Model):
    """Part of RecurrenceSettings.

    Required by the platform: magnitude, granularity.
    """

    magnitude: int | None = field("magnitude", default=None)
    granularity: Literal["Days", "Weeks"] | str | None = field("granularity", default=None)
