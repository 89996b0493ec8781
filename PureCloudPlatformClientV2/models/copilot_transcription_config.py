# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CopilotTranscriptionConfig(Model):
    """Required by the platform: engine."""

    engine: Literal["Genesys", "GenesysExtended"] | str | None = field("engine", default=None)
