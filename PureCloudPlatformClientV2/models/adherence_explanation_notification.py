# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BusinessUnitReference, ManagementUnitReference, UserReference


class AdherenceExplanationNotification(Model):
    """Part of WfmUserNotification."""

    id: str | None = field("id", default=None)
    agent: UserReference | None = field("agent", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    type: Literal["Late"] | str | None = field("type", default=None)
    notes: str | None = field("notes", default=None)
    self_uri: str | None = field("selfUri", default=None)
