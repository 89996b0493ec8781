# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .v2_mobius_rules_topic_alert_notification_recipient import V2MobiusRulesTopicAlertNotificationRecipient


class V2MobiusRulesTopicAlertNotification(Model):
    """V2MobiusRulesTopicAlertNotification of the Platform API."""

    recipient: V2MobiusRulesTopicAlertNotificationRecipient | None = field("recipient", default=None)
    notification_types: list[str] | None = field("notificationTypes", default=None)
    locale: str | None = field("locale", default=None)
