# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotExecutionConfiguration


class NuanceBotLaunchSettings(Model):
    """Required by the platform: bot_execution_configurations."""

    bot_execution_configurations: list[BotExecutionConfiguration] | None = field(
        "botExecutionConfigurations", default=None
    )
