# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotExecutionConfiguration


class NuanceBotLaunchSettings(Model):
    """Nuance bot launch settings: bot execution configurations. Body of
    put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings.

    Required by the platform: bot_execution_configurations.
    """

    bot_execution_configurations: list[BotExecutionConfiguration] | None = field(
        "botExecutionConfigurations", default=None
    )
