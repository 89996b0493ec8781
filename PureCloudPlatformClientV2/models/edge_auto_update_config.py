# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from ..model import LocalDateTime


class EdgeAutoUpdateConfig(Model):
    """Part of Site.

    Required by the platform: time_zone, rrule, start, end.
    """

    time_zone: str | None = field("timeZone", default=None)
    rrule: str | None = field("rrule", default=None)
    start: LocalDateTime | None = field("start", default=None)
    end: LocalDateTime | None = field("end", default=None)
