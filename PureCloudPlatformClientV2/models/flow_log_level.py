# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowCharacteristics


class FlowLogLevel(Model):
    """One of the log levels of flow log level characteristics definitions. In FlowLogLevelCharacteristicsDefinitions
    and 2 more.
    """

    level: Literal[
        "Unknown", "Disabled", "Base", "Notes", "VerboseNotes", "All",
    ] | str | None = field("level", default=None)
    characteristics: FlowCharacteristics | None = field("characteristics", default=None)
