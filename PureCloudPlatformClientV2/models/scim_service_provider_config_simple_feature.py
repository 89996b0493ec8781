# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ScimServiceProviderConfigSimpleFeature(Model):
    """ScimServiceProviderConfigSimpleFeature of the Platform API."""

    supported: bool | None = field("supported", default=None)
