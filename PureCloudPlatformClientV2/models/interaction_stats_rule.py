# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import User


class InteractionStatsRule(Model):
    """An interaction statistics rule, kept at /api/v2/alerting/interactionstats/rules/{ruleId}. Answer of
    get_alerting_interactionstats_rule and 2 more; body of post_alerting_interactionstats_rules and 1 more.

    Required by the platform: name, dimension, dimension_value, metric, media_type, numeric_range, statistic, value,
    enabled, notification_users, alert_types.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    dimension: Literal["queueId", "userId"] | str | None = field("dimension", default=None)
    dimension_value: str | None = field("dimensionValue", default=None)
    metric: Literal[
        "tAbandon", "tAnswered", "tTalk", "nOffered", "tHandle", "nTransferred", "oServiceLevel", "tWait", "tHeld",
        "tAcw",
    ] | str | None = field("metric", default=None)
    media_type: Literal["voice", "chat", "email", "callback", "message"] | str | None = field("mediaType", default=None)
    numeric_range: Literal["gt", "gte", "lt", "lte", "eq", "ne"] | str | None = field("numericRange", default=None)
    statistic: Literal["count", "min", "ratio", "max"] | str | None = field("statistic", default=None)
    value: float | None = field("value", default=None)
    enabled: bool | None = field("enabled", default=None)
    in_alarm: bool | None = field("inAlarm", default=None)
    notification_users: list[User] | None = field("notificationUsers", default=None)
    alert_types: list[str] | None = field("alertTypes", default=None)
    self_uri: str | None = field("selfUri", default=None)
