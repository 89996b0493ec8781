# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .wfm_user_notification_topic_business_unit import WfmUserNotificationTopicBusinessUnit
    from .wfm_user_notification_topic_management_unit import WfmUserNotificationTopicManagementUnit
    from .wfm_user_notification_topic_user_reference import WfmUserNotificationTopicUserReference


class WfmUserNotificationTopicAdherenceExplanationNotification(Model):
    """WfmUserNotificationTopicAdherenceExplanationNotification of the Platform API."""

    id: str | None = field("id", default=None)
    agent: WfmUserNotificationTopicUserReference | None = field("agent", default=None)
    management_unit: WfmUserNotificationTopicManagementUnit | None = field("managementUnit", default=None)
    business_unit: WfmUserNotificationTopicBusinessUnit | None = field("businessUnit", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    type: Literal["Late"] | str | None = field("type", default=None)
    notes: str | None = field("notes", default=None)
