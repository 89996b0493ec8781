# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class OutcomeAttributionAsyncResponse(Model):
    id: str | None = field("id", default=None)
    percent_failed_threshold: int | None = field("percentFailedThreshold", default=None)
    self_uri: str | None = field("selfUri", default=None)
