# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebChatSettings(Model):
    """Given by get_webchat_settings and 1 more; taken by put_webchat_settings."""

    require_deployment: bool | None = field("requireDeployment", default=None)
