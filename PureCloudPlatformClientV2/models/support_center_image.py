# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SupportCenterImage(Model):
    """Part of SupportCenterCategory and 1 more.

    Required by the platform: source.
    """

    source: SupportCenterImageSource | None = field("source", default=None)


class SupportCenterImageSource(Model):
    """Part of SupportCenterImage.

    Required by the platform: default_url.
    """

    default_url: str | None = field("defaultUrl", default=None)
