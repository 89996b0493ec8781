# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from ..model import LocalDateTime


class EdgeAutoUpdateConfig(Model):
    """EdgeAutoUpdateConfig of the Platform API.

    The platform requires: time_zone, rrule, start, end.
    """

    time_zone: str | None = field("timeZone", default=None)
    rrule: str | None = field("rrule", default=None)
    start: LocalDateTime | None = field("start", default=None)
    end: LocalDateTime | None = field("end", default=None)
