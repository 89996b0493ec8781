# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SupportCenterImageSource(Model):
    """Required by the platform: default_url."""

    default_url: str | None = field("defaultUrl", default=None)
