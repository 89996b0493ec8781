# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessagingSettingRequestReference(Model):
    """Reference to a messaging setting by its id. In FacebookIntegrationRequest and 8 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
