# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        WfmAdherenceExplanationJobCompleteTopicBusinessUnit, WfmAdherenceExplanationJobCompleteTopicManagementUnit,
        WfmAdherenceExplanationJobCompleteTopicUserReference,
    )


class WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification(Model):
    id: str | None = field("id", default=None)
    agent: WfmAdherenceExplanationJobCompleteTopicUserReference | None = field("agent", default=None)
    management_unit: WfmAdherenceExplanationJobCompleteTopicManagementUnit | None = field(
        "managementUnit", default=None
    )
    business_unit: WfmAdherenceExplanationJobCompleteTopicBusinessUnit | None = field("businessUnit", default=None)
    type: Literal["Late"] | str | None = field("type", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    notes: str | None = field("notes", default=None)
    reviewed_by: WfmAdherenceExplanationJobCompleteTopicUserReference | None = field("reviewedBy", default=None)
    reviewed_date: datetime | None = field("reviewedDate", default=None)
