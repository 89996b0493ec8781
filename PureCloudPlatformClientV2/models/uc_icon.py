# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UCIcon(Model):
    """One, by key, of the badge icons of an uc integration. In UCIntegration and 1 more.

    Required by the platform: vector.
    """

    vector: str | None = field("vector", default=None)
