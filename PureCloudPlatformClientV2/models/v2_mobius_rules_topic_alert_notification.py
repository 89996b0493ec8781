# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import V2MobiusRulesTopicAlertNotificationRecipient


class V2MobiusRulesTopicAlertNotification(Model):
    recipient: V2MobiusRulesTopicAlertNotificationRecipient | None = field("recipient", default=None)
    notification_types: list[str] | None = field("notificationTypes", default=None)
    locale: str | None = field("locale", default=None)
