# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AttendanceStatus


class AttendanceStatusListing(Model):
    """Given by get_gamification_scorecards_attendance and 1 more."""

    entities: list[AttendanceStatus] | None = field("entities", default=None)
