# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class KlaxonInteractionStatsAlertsTopicInteractionStatAlert(Model):
    """An interaction statistic alert: name, rule id, dimension and 13 more. Event of
    v2.users.{id}.alerting.interactionstats.alerts.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    rule_id: str | None = field("ruleId", default=None)
    dimension: Literal["queueId", "userId"] | str | None = field("dimension", default=None)
    dimension_value: str | None = field("dimensionValue", default=None)
    dimension_value_name: str | None = field("dimensionValueName", default=None)
    metric: Literal[
        "tAbandon", "tAnswered", "tTalk", "nOffered", "tHandle", "nTransferred", "oServiceLevel", "tWait", "tHeld",
        "tAcw",
    ] | str | None = field("metric", default=None)
    media_type: Literal["voice", "chat", "email", "callback", "message"] | str | None = field("mediaType", default=None)
    numeric_range: Literal["gt", "gte", "lt", "lte", "eq", "ne"] | str | None = field("numericRange", default=None)
    statistic: Literal["count", "min", "ratio", "max"] | str | None = field("statistic", default=None)
    value: float | None = field("value", default=None)
    unread: bool | None = field("unread", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    notification_users: list[KlaxonInteractionStatsAlertsTopicNotificationUser] | None = field(
        "notificationUsers", default=None
    )
    alert_types: list[str] | None = field("alertTypes", default=None)


class KlaxonInteractionStatsAlertsTopicNotificationUser(Model):
    """One of the notification users of an interaction statistic alert. In
    KlaxonInteractionStatsAlertsTopicInteractionStatAlert.
    """

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
