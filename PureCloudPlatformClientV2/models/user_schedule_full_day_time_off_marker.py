# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserScheduleFullDayTimeOffMarker(Model):
    """Part of UserSchedule."""

    management_unit_date: str | None = field("managementUnitDate", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    is_paid: bool | None = field("isPaid", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    description: str | None = field("description", default=None)
    delete: bool | None = field("delete", default=None)
