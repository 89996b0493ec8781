# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EngineIntegration(Model):
    """Reference to an engine integration by its id and its address. In ProgramTranscriptionEngine and 1 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
