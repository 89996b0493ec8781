# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SupportCenterImage(Model):
    """Image of a support center category. In SupportCenterCategory and 1 more.

    Required by the platform: source.
    """

    source: SupportCenterImageSource | None = field("source", default=None)


class SupportCenterImageSource(Model):
    """Source of a support center image. In SupportCenterImage.

    Required by the platform: default_url.
    """

    default_url: str | None = field("defaultUrl", default=None)
