# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, WritableDivision


class IVR(Model):
    """An IVR, kept at /api/v2/architect/ivrs/{ivrId}. Answer of get_architect_ivr and 2 more; body of
    post_architect_ivrs and 1 more.

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
    dnis: list[str] | None = field("dnis", default=None)
    open_hours_flow: DomainEntityRef | None = field("openHoursFlow", default=None)
    closed_hours_flow: DomainEntityRef | None = field("closedHoursFlow", default=None)
    holiday_hours_flow: DomainEntityRef | None = field("holidayHoursFlow", default=None)
    schedule_group: DomainEntityRef | None = field("scheduleGroup", default=None)
    self_uri: str | None = field("selfUri", default=None)
