# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FacebookAppCredentials(Model):
    """Given by get_conversations_messaging_facebook_app.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
