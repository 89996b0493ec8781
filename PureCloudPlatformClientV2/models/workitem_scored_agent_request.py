# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemScoredAgentRequest(Model):
    """One of the scored agents of a work item. In WorkitemCreate and 1 more."""

    id: str | None = field("id", default=None)
    score: int | None = field("score", default=None)
