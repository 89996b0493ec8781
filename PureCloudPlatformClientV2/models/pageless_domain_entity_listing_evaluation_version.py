# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EvaluationVersion(Model):
    """Reference to an evaluation version by its id, its name and its address. In
    PagelessDomainEntityListingEvaluationVersion.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PagelessDomainEntityListingEvaluationVersion(Model):
    """List of evaluation versions. No method or topic of the definition has it."""

    total: int | None = field("total", default=None)
    entities: list[EvaluationVersion] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
