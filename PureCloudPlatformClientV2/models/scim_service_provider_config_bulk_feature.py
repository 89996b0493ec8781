# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimServiceProviderConfigBulkFeature(Model):
    """Part of ScimServiceProviderConfig."""

    supported: bool | None = field("supported", default=None)
    max_operations: int | None = field("maxOperations", default=None)
    max_payload_size: int | None = field("maxPayloadSize", default=None)
