# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ScimServiceProviderConfigFilterFeature(Model):
    supported: bool | None = field("supported", default=None)
    max_results: int | None = field("maxResults", default=None)
