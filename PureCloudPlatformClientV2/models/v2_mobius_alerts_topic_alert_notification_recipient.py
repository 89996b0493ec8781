# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class V2MobiusAlertsTopicAlertNotificationRecipient(Model):
    user_id: str | None = field("userId", default=None)
    display_name: str | None = field("displayName", default=None)
    contact_address: str | None = field("contactAddress", default=None)
