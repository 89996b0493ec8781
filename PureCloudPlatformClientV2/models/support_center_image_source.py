# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SupportCenterImageSource(Model):
    """Part of SupportCenterImage.

    Required by the platform: default_url.
    """

    default_url: str | None = field("defaultUrl", default=None)
