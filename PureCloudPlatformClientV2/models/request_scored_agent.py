# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class RequestScoredAgent(Model):
    id: str | None = field("id", default=None)
    score: int | None = field("score", default=None)
