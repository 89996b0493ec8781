# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EvaluationCreateUser(Model):
    """Part of EvaluationCreateBody.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
