# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimServiceProviderConfigFilterFeature(Model):
    """Part of ScimServiceProviderConfig."""

    supported: bool | None = field("supported", default=None)
    max_results: int | None = field("maxResults", default=None)
