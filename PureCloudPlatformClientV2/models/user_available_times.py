# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AvailableTime, UserReference


class UserAvailableTimes(Model):
    """Part of CoachingSlotsResponse."""

    user: UserReference | None = field("user", default=None)
    available_times: list[AvailableTime] | None = field("availableTimes", default=None)
