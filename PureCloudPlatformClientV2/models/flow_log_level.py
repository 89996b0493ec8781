# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .flow_characteristics import FlowCharacteristics


class FlowLogLevel(Model):
    """FlowLogLevel of the Platform API."""

    level: Literal[
        "Unknown", "Disabled", "Base", "Notes", "VerboseNotes", "All",
    ] | str | None = field("level", default=None)
    characteristics: FlowCharacteristics | None = field("characteristics", default=None)
