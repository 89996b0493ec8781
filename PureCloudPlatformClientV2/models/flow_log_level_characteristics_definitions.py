# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowLogLevel, FlowLogLevelCharacteristicsDefinition


class FlowLogLevelCharacteristicsDefinitions(Model):
    """Given by get_flows_instances_settings_loglevels_characteristics."""

    log_levels: list[FlowLogLevel] | None = field("logLevels", default=None)
    characteristics: list[FlowLogLevelCharacteristicsDefinition] | None = field("characteristics", default=None)
