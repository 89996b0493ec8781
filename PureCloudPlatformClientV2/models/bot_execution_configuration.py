# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .nuance_bot_credentials import NuanceBotCredentials


class BotExecutionConfiguration(Model):
    """BotExecutionConfiguration of the Platform API.

    The platform requires: bot_id, execution_host, bot_credentials.
    """

    bot_id: str | None = field("botId", default=None)
    execution_host: str | None = field("executionHost", default=None)
    bot_credentials: NuanceBotCredentials | None = field("botCredentials", default=None)
