# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebChatSettings(Model):
    """Web chat settings: require deployment. Answer of get_webchat_settings and 1 more; body of put_webchat_settings.
    """

    require_deployment: bool | None = field("requireDeployment", default=None)
