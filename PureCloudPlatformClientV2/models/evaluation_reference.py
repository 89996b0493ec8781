# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EvaluationReference(Model):
    """Reference to an evaluation by its id and its address. No method or topic of the definition has it."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
