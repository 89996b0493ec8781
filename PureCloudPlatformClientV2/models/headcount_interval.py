# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class HeadcountInterval(Model):
    """Part of HeadcountForecast.

    Required by the platform: interval, value.
    """

    interval: datetime | None = field("interval", default=None)
    value: float | None = field("value", default=None)
