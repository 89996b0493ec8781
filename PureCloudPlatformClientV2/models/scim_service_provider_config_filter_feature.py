# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ScimServiceProviderConfigFilterFeature(Model):
    """ScimServiceProviderConfigFilterFeature of the Platform API."""

    supported: bool | None = field("supported", default=None)
    max_results: int | None = field("maxResults", default=None)
