# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NuanceBotCredentials(Model):
    """Bot credentials of a bot execution configuration. In BotExecutionConfiguration and 1 more.

    Required by the platform: app_id, client_id.
    """

    app_id: str | None = field("appId", default=None)
    client_id: str | None = field("clientId", default=None)
    client_secret: str | None = field("clientSecret", default=None)
    client_secret_provided: bool | None = field("clientSecretProvided", default=None)
