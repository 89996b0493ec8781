# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UCIcon(Model):
    """Part of UCIntegration and 1 more.

    Required by the platform: vector.
    """

    vector: str | None = field("vector", default=None)
