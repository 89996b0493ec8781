# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EvaluationVersion(Model):
    """Part of PagelessDomainEntityListingEvaluationVersion."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PagelessDomainEntityListingEvaluationVersion(Model):
    """Comes with notifications."""

    total: int | None = field("total", default=None)
    entities: list[EvaluationVersion] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
