# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CopilotTranscriptionConfig(Model):
    """One of Genesys, GenesysExtended. No method or topic of the definition has it.

    Required by the platform: engine.
    """

    engine: Literal["Genesys", "GenesysExtended"] | str | None = field("engine", default=None)
