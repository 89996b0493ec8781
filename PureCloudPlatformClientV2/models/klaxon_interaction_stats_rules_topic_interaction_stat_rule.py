# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KlaxonInteractionStatsRulesTopicInteractionStatRule(Model):
    """An interaction statistic rule: name, dimension, dimension value and 11 more. Event of
    v2.users.{id}.alerting.interactionstats.rules.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
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
    in_alarm: bool | None = field("inAlarm", default=None)
    enabled: bool | None = field("enabled", default=None)
    notification_users: list[KlaxonInteractionStatsRulesTopicNotificationUser] | None = field(
        "notificationUsers", default=None
    )
    alert_types: list[str] | None = field("alertTypes", default=None)


class KlaxonInteractionStatsRulesTopicNotificationUser(Model):
    """One of the notification users of an interaction statistic rule. In
    KlaxonInteractionStatsRulesTopicInteractionStatRule.
    """

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
