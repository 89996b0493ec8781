# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal


class AttendanceStatus(Model):
    """One of the items of an attendance status listing. In AttendanceStatusListing."""

    date_workday: date | None = field("dateWorkday", default=None)
    attendance_status_type: Literal[
        "HasData", "Scheduled", "Absent", "Present", "NoSchedule",
    ] | str | None = field("attendanceStatusType", default=None)
    has_evaluation: Literal[
        "HasQualityEvaluation", "NoQualityEvaluation",
    ] | str | None = field("hasEvaluation", default=None)


class AttendanceStatusListing(Model):
    """List of attendance statuses. Answer of get_gamification_scorecards_attendance and 1 more."""

    entities: list[AttendanceStatus] | None = field("entities", default=None)
