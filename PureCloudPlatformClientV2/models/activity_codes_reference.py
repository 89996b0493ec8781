# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ActivityCodesReference(Model):
    """ActivityCodesReference of the Platform API."""

    ids: list[str] | None = field("ids", default=None)
    self_uri: str | None = field("selfUri", default=None)
