# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CopilotTranscriptionConfig(Model):
    """CopilotTranscriptionConfig of the Platform API.

    The platform requires: engine.
    """

    engine: Literal["Genesys", "GenesysExtended"] | str | None = field("engine", default=None)
