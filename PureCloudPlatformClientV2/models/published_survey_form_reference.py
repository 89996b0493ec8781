# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PublishedSurveyFormReference(Model):
    """Part of SurveyAssignment."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    context_id: str | None = field("contextId", default=None)
    self_uri: str | None = field("selfUri", default=None)
