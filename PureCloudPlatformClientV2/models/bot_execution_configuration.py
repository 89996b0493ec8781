# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NuanceBotCredentials


class BotExecutionConfiguration(Model):
    """A bot execution configuration: bot id, execution host and bot credentials. Body of
    post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate.

    Required by the platform: bot_id, execution_host, bot_credentials.
    """

    bot_id: str | None = field("botId", default=None)
    execution_host: str | None = field("executionHost", default=None)
    bot_credentials: NuanceBotCredentials | None = field("botCredentials", default=None)
