# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bot_execution_configuration import BotExecutionConfiguration


class NuanceBotLaunchSettings(Model):
    """NuanceBotLaunchSettings of the Platform API.

    The platform requires: bot_execution_configurations.
    """

    bot_execution_configurations: list[BotExecutionConfiguration] | None = field(
        "botExecutionConfigurations", default=None
    )
