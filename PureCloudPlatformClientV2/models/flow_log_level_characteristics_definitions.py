# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowCharacteristics, FlowLogLevel


class FlowLogLevelCharacteristicsDefinition(Model):
    """One of the characteristics of flow log level characteristics definitions. In
    FlowLogLevelCharacteristicsDefinitions.
    """

    id: str | None = field("id", default=None)
    minimum_level: Literal[
        "Unknown", "Disabled", "Base", "Notes", "VerboseNotes", "All",
    ] | str | None = field("minimumLevel", default=None)
    depends_on: FlowCharacteristics | None = field("dependsOn", default=None)


class FlowLogLevelCharacteristicsDefinitions(Model):
    """Flow log level characteristics definitions: log levels and characteristics. Answer of
    get_flows_instances_settings_loglevels_characteristics.
    """

    log_levels: list[FlowLogLevel] | None = field("logLevels", default=None)
    characteristics: list[FlowLogLevelCharacteristicsDefinition] | None = field("characteristics", default=None)
