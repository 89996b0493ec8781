# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningModulePublishResponse(Model):
    """A learning module publish: id, version and self URI. Answer of post_learning_module_publish."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
