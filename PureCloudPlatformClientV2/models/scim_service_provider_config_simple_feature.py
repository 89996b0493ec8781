# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimServiceProviderConfigSimpleFeature(Model):
    """Part of ScimServiceProviderConfig."""

    supported: bool | None = field("supported", default=None)
