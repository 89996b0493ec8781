# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .flow_log_level import FlowLogLevel
    from .flow_log_level_characteristics_definition import FlowLogLevelCharacteristicsDefinition


class FlowLogLevelCharacteristicsDefinitions(Model):
    """FlowLogLevelCharacteristicsDefinitions of the Platform API."""

    log_levels: list[FlowLogLevel] | None = field("logLevels", default=None)
    characteristics: list[FlowLogLevelCharacteristicsDefinition] | None = field("characteristics", default=None)
