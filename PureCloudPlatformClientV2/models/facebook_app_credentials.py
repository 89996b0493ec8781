# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FacebookAppCredentials(Model):
    """Reference to Facebook app credentials by its id. Answer of get_conversations_messaging_facebook_app.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
