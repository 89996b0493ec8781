# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CopilotTranscriptionConfig(Model):
    """Comes with notifications.

    Required by the platform: engine.
    """

    engine: Literal["Genesys", "GenesysExtended"] | str | None = field("engine", default=None)
