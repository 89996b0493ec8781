# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, WritableDivision


class ScheduleGroup(Model):
    """A schedule group, kept at /api/v2/architect/schedulegroups/{scheduleGroupId}. Answer of
    get_architect_schedulegroup and 2 more; body of post_architect_schedulegroups and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    time_zone: str | None = field("timeZone", default=None)
    open_schedules: list[DomainEntityRef] | None = field("openSchedules", default=None)
    closed_schedules: list[DomainEntityRef] | None = field("closedSchedules", default=None)
    holiday_schedules: list[DomainEntityRef] | None = field("holidaySchedules", default=None)
    self_uri: str | None = field("selfUri", default=None)
